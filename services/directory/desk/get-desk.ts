import { query } from "@tsunagi/http";
import { viewCard } from "./card.view.ts";
import { getDeskTo } from "./desk.store.ts";

export const getDesk = query("getDesk", async ({ actor, em, params, now }) =>
  viewCard(em, actor, await getDeskTo(em, actor, "read", params.deskId), now),
);
