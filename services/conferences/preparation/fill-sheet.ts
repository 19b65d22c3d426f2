import { command } from "@tsunagi/http";
import { enterAgendaItem } from "../agenda-item/agenda-item.store.ts";
import { compartmentOf } from "../agenda-item/subject.ts";
import { getSheet } from "./sheet.store.ts";
import { type Answers, showSheet } from "./sheet.view.ts";

export const fillSheet = command(
  "fillSheet",
  async (context) => {
    const { actor, em, params, body, now, sealer, unchanged, flush } = context;
    const sheet = unchanged(await getSheet(em, actor, params.sheetId));
    actor.must("fill", sheet);
    const item = await enterAgendaItem(em, actor, sheet.agendaItem.id as typeof item.id);
    const { known, doing, wanted, asks } = body;
    const answers: Answers = {
      known: known || null,
      doing: doing || null,
      wanted: wanted || null,
      asks: asks || null,
    };
    const sealedBody = await compartmentOf(sealer, item.conferenceCase).seal(sheet.id, JSON.stringify(answers));
    sheet.fill({ sealedBody, by: actor.me.staffId, at: now });
    await flush();
    return showSheet(context, sheet.id);
  },
  showSheet,
);
