import { calendarDate } from "@tsunagi/japan";
import { useRef, useState } from "react";
import type { Minute } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip } from "../../../parts/Chip.tsx";
import { focusIn } from "../../../parts/form/focus-in.ts";
import { dateWords } from "../../../words/calendar.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { ReportAfterwards } from "./ReportAfterwards.tsx";

interface AfterReportProps {
  row: Minute;
  minutes: OpenMinutes;
  place: number;
}

/** 事後報告: the support had begun before it was decided, and since when. */
export function AfterReport({ row, minutes, place }: AfterReportProps) {
  const [reporting, setReporting] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const may = row.actions.includes("report") && !row.heldBy;
  if (row.isStruck || row.kind !== "decision" || (row.beganOn === null && !may)) return null;
  const close = () => {
    setReporting(false);
    focusIn(() => box.current, "button");
  };
  return (
    <div ref={box} className="grid gap-2">
      {row.beganOn && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-900">
          <Chip tone="orange">事後報告</Chip>
          支援の開始 {dateWords(calendarDate(row.beganOn))}
        </p>
      )}
      {reporting && <ReportAfterwards {...{ row, minutes }} onClose={close} />}
      {may && !reporting && (
        <div className="-ml-5">
          <Button look="text" onClick={() => setReporting(true)}>
            {row.beganOn ? "事後報告を直す・外す" : "事後報告にする"}
            <span className="sr-only">（{place}行目）</span>
          </Button>
        </div>
      )}
    </div>
  );
}
