import { command } from "@tsunagi/http";
import { getAbsence } from "./absence.store.ts";
import { showAbsence } from "./absence.view.ts";

export const endAbsence = command(
  "endAbsence",
  async (context) => {
    const { actor, em, params, now, flush, unchanged } = context;
    const absence = unchanged(await getAbsence(em, actor, params.absenceId));
    actor.must("end", absence);
    absence.end({ by: actor.me.staffId, at: now });
    await flush();
    return showAbsence(context, absence.id);
  },
  showAbsence,
);
