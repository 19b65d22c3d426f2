import type { PrintingId, Printing as PrintingView } from "@tsunagi/contracts";
import { type Em, namesOf } from "@tsunagi/database";
import type { Actor } from "@tsunagi/permissions";
import type { AgendaItem } from "../agenda-item/agenda-item.ts";
import { getPrinting } from "./printing.store.ts";
import type { Printing } from "./printing.ts";

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
export const showPrinting = async ({ em, actor }: { em: Em; actor: Actor }, id: string): Promise<PrintingView> =>
  (await viewPrintings(em, [await getPrinting(em, actor, id as PrintingId)]))[0] as PrintingView;
