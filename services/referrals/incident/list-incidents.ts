import { page } from "@tsunagi/database";
import { query } from "@tsunagi/http";
import { Incident } from "./incident.ts";
import { viewIncidents } from "./incident.view.ts";

export const listIncidents = query("listIncidents", async ({ actor, em, query }) => {
  const order = { foundAt: "desc", id: "desc" } as const;
  const { items, next } = await page(em, Incident, actor.where("read", "Incident"), order, query);
  return { items: await viewIncidents(em, actor, items), next };
});
