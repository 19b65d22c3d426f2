import { query } from "@tsunagi/http";
import { listTasks as list } from "./task.store.ts";
import { viewTasks } from "./task.view.ts";

export const listTasks = query("listTasks", async (context) => {
  const { items, next } = await list(context.em, context.actor, context.query, context.query);
  return { items: await viewTasks(context, items), next };
});
