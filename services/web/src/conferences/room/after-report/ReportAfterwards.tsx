import { calendarDate, isCalendarDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import { useState } from "react";
import { answer, client } from "../../../api/client.ts";
import type { Minute } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { shortDateWords } from "../../../words/calendar.ts";
import { useNow } from "../../../words/use-now.ts";
import type { OpenMinutes } from "../minutes/open-minutes.ts";

interface ReportAfterwardsProps {
  row: Minute;
  minutes: OpenMinutes;
  onClose: () => void;
}

/** On which day the support began. */
export function ReportAfterwards({ row, minutes, onClose }: ReportAfterwardsProps) {
  const now = useNow();
  const [typed, setTyped] = useState(row.beganOn ? shortDateWords(calendarDate(row.beganOn)) : "");
  const [checked, setChecked] = useState(false);
  const report = useReport((done) => {
    minutes.keep(done);
    onClose();
  });
  const read = dayIn(typed, now);
  const send = (beganOn: string | null) =>
    report.isPending || report.mutate({ id: row.id, version: row.version, beganOn });
  const submit = () => {
    setChecked(true);
    if ("problem" in read) return focusFirstWrong();
    send(read.day);
  };
  const latest = () => {
    report.reset();
    minutes.ask();
  };
  return (
    <Form
      label="事後報告にする"
      onSubmit={submit}
      enterSubmits
      className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4"
    >
      <WarekiField
        label="支援を始めた日"
        required
        support="会議を待たずに始めたときに入れます。例：R8.11.20"
        value={typed}
        onChange={setTyped}
        error={checked && "problem" in read ? read.problem : undefined}
      />
      <ChangedFirst error={report.error} onLatest={latest} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={report.isPending && "入れています…"}>
          事後報告にする
        </Button>
        {row.beganOn && <Button onClick={() => send(null)}>事後報告から外す</Button>}
        <Button look="text" onClick={onClose}>
          やめる
        </Button>
      </div>
    </Form>
  );
}

function dayIn(typed: string, now: Date): { day: string } | { problem: string } {
  const today = tokyoDate(now);
  if (!typed.trim()) return { problem: "支援を始めた日を入れてください。" };
  const read = parseWareki(typed, { today });
  if ("problem" in read) return read;
  if (!isCalendarDate(read.date) || read.date > today)
    return { problem: "今日より後の日は入れられません。これから始めるものは事後報告ではありません。" };
  return { day: read.date };
}

const useReport = (then: (row: Minute) => void) =>
  useCommand(
    "reportAfterwards",
    ({ id: minuteId, version, beganOn }: Pick<Minute, "id" | "version" | "beganOn">) =>
      answer(
        client.PUT("/api/minutes/{minuteId}/after-report", {
          params: { path: { minuteId }, header: { "If-Match": ifMatch(version) } },
          body: { beganOn },
        }),
      ),
    then,
  );
