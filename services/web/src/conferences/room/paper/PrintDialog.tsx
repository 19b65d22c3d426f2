import { type PrintedPaper, printedPapers } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { AgendaItem, Printed } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { Select } from "../../../parts/form/Select.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { useHandouts } from "../handout/use-handouts.ts";
import type { Inside } from "../Room.tsx";
import { useEditions } from "../record/use-editions.ts";
import { usePrintNumber } from "./use-print-number.ts";

interface PrintDialogProps {
  item: AgendaItem;
  inside: Inside;
  onClose: () => void;
  onNumber: (printing: Printed) => void;
}

const OWN = "own";

/** What shall leave the room on paper. The number comes first, and with it the paper. */
export function PrintDialog({ item, inside, onClose, onNumber }: PrintDialogProps) {
  const { data } = useEditions(item);
  const [newest] = data?.items ?? [];
  const [what, setWhat] = useState<PrintedPaper>("agenda");
  const [copyFor, setCopyFor] = useState(OWN);
  const asking = usePrintNumber(item.id, onNumber);
  const handouts = useHandouts(item.id).data?.items ?? [];
  const isThere: Record<PrintedPaper, boolean> = {
    ...{ agenda: true, attendance_sheet: true, questionnaire: true, document: false },
    meeting_record: newest !== undefined,
    handout_list: handouts.length > 0,
    chronology: item.secrecy !== "open",
  };
  const options = Object.fromEntries(
    Object.entries(printedPapers).filter(([code]) => isThere[code as PrintedPaper]),
  ) as Record<PrintedPaper, string>;
  const isRecord = what === "meeting_record" && newest;
  const agencies = Object.fromEntries(inside.seats.map(({ desk }) => [desk.id, `${desk.name}への写し`]));
  const submit = () => {
    if (asking.isPending) return;
    asking.mutate({
      what,
      ...(isRecord && { meetingRecordId: newest.id }),
      ...(isRecord && newest.status === "signed" && copyFor !== OWN && { copyFor }),
    });
  };
  return (
    <Dialog title="番号をとって印刷する" onClose={onClose}>
      <Form label="番号をとって印刷する" onSubmit={submit} className="grid gap-6">
        <RadioGroup label="印刷するもの" required options={options} value={what} onChange={setWhat} />
        {isRecord && newest.status === "signed" && (
          <Select
            label="だれに渡す紙か"
            required
            options={{ [OWN]: "事務局の控え", ...agencies }}
            value={copyFor}
            onChange={setCopyFor}
          />
        )}
        <p className="text-std-16N-170">
          {isRecord && newest.status === "draft" && "議事録はまだ案です。機関への写しは、確定してから印刷できます。"}
          紙には印刷番号とあなたの名前、日時が入り、印刷したことが記録に残ります。
        </p>
        <Refused error={asking.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={asking.isPending && "番号をとっています…"}>
            番号をとって印刷する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
