import { printedPapers } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { AgendaItem, MeetingRecord, Printed } from "../../../api/types.ts";
import { useHostedKinds } from "../../use-conferences.ts";
import { ChronologyPaper } from "../chronology/ChronologyPaper.tsx";
import { useGuests } from "../guests/use-guests.ts";
import { QuestionnairePaper } from "../questionnaire/QuestionnairePaper.tsx";
import type { Inside } from "../Room.tsx";
import { useEditions } from "../record/use-editions.ts";
import { useSitting } from "../use-item.ts";
import { HandoutPaper } from "./HandoutPaper.tsx";
import { NumberedPaper } from "./NumberedPaper.tsx";
import { PrintDialog } from "./PrintDialog.tsx";
import { AgendaPaper, RecordPaper, RosterPaper } from "./papers.tsx";

interface PrintPaperProps {
  item: AgendaItem;
  inside: Inside;
  onClose: () => void;
}

/** From the question what to print to the paper itself: without a number there is none. */
export function PrintPaper({ item, inside, onClose }: PrintPaperProps) {
  const [printing, setPrinting] = useState<Printed>();
  const guests = useGuests(item, true).guests.filter(({ state, pledgedAt }) => state !== "withdrawn" || pledgedAt);
  const sitting = useSitting(item.conferenceId).data;
  const { data } = useEditions(item);
  const pledge = useHostedKinds().kinds.find(({ id }) => id === item.kind.id)?.pledge ?? null;
  if (!printing) return <PrintDialog {...{ item, inside, onClose }} onNumber={setPrinting} />;
  const record = data?.items.find(({ id }) => id === printing.meetingRecordId);
  return (
    <NumberedPaper printing={printing} title={titleOf(item, printing, record)} onPrinted={onClose}>
      {printing.what === "agenda" && <AgendaPaper {...{ item, inside, guests, sitting }} />}
      {printing.what === "attendance_sheet" && <RosterPaper {...{ item, inside, guests, sitting, pledge }} />}
      {printing.what === "chronology" && <ChronologyPaper {...{ item, inside }} />}
      {printing.what === "questionnaire" && <QuestionnairePaper item={item} />}
      {record && <RecordPaper record={record} own={printing.rows} />}
      {printing.what === "handout_list" && <HandoutPaper item={item} />}
    </NumberedPaper>
  );
}

function titleOf({ kind }: AgendaItem, { what }: Printed, record: MeetingRecord | undefined): string {
  const draft = record?.status === "draft" ? "（案）" : "";
  return `${kind.name}　${printedPapers[what]}${draft}`;
}
