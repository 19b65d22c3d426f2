import { query } from "@tsunagi/http";
import { getResident as load } from "./resident.store.ts";
import { viewResident } from "./resident.view.ts";

export const getResident = query("getResident", async ({ actor, em, params }) =>
  viewResident(await load(em, actor, params.residentId), actor),
);
