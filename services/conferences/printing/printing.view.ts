import type { Printed, PrintingId, Printing as PrintingView } from "@tsunagi/contracts";
import { type Em, namesOf, type Sealer } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { rowsFor } from "../meeting-record/content.ts";
import { getPrinting } from "./printing.store.ts";
import type { Printing } from "./printing.ts";

interface Seer {
  readonly em: Em;
  readonly actor: Actor;
  readonly sealer: Sealer;
}

export async function viewPrintings(em: Em, printings: readonly Printing[]): Promise<PrintingView[]> {
  const names = await namesOf(
    em,
    printings.flatMap(({ printedDeskId, copyFor }) => [printedDeskId, ...(copyFor ? [copyFor] : [])]),
    printings.map(({ printedBy }) => printedBy),
  );
  return printings.map((one) => {
    const item = one.agendaItem as unknown as AgendaItem;
    return {
      id: one.id,
      agendaItemId: item.id,
      number: `${item.number}-${one.serial}`,
      what: one.what,
      meetingRecordId: one.meetingRecord?.id ?? null,
      documentId: one.document?.id ?? null,
      copyFor: one.copyFor ? names.desk(one.copyFor) : null,
      printedBy: names.staff(one.printedBy),
      desk: names.desk(one.printedDeskId),
      printedAt: one.printedAt.toISOString(),
    };
  });
}

/** The printing: the answer to a deed, done just now or earlier. */
export async function showPrinting(seer: Seer, id: string): Promise<Printed> {
  const printing = await getPrinting(seer.em, seer.actor, id as PrintingId);
  const [view] = (await viewPrintings(seer.em, [printing])) as [PrintingView];
  const { id: agendaItemId } = printing.agendaItem as unknown as AgendaItem;
  const isCopy = printing.what === "meeting_record" && printing.copyFor;
  return { ...view, rows: isCopy ? await rowsFor(seer, agendaItemId, isCopy) : [] };
}
