import { query } from "@tsunagi/http";
import { printingsOfDesk } from "./printing.store.ts";
import { viewPrintings } from "./printing.view.ts";

export const listDeskPrintings = query("listDeskPrintings", async ({ actor, em, query }) => {
  const { items, next } = await printingsOfDesk(em, actor, query);
  const shown = await viewPrintings(em, items);
  return {
    items: items.map((one, nth) => ({
      ...(shown[nth] as (typeof shown)[number]),
      conferenceId: one.conferenceId,
      kind: { id: one.agendaItem.kind.id, name: one.agendaItem.kind.name },
    })),
    next,
  };
});
