import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useState } from "react";
import { fieldMessage } from "../../../api/refusal.ts";
import type { DeskSettings } from "../../../api/types.ts";
import { useSeen } from "../../../api/use-seen.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { Tick } from "../../../parts/form/Tick.tsx";
import { NowStands } from "../../../parts/NowStands.tsx";
import { hoursWords } from "../../../words/hours.ts";
import { DeskCombobox } from "../../DeskCombobox.tsx";
import { useDesks } from "../../use-desks.ts";
import { refetchSettings, useSetHours } from "../use-settings.ts";
import { HoursRow } from "./HoursRow.tsx";
import { emptyRow, readWeek, type WeekRow, weekRowsOf } from "./hours-form.ts";

/** The week rewritten line by line. Where a colleague was first, what was typed stays. */
export function HoursForm({ settings, onClose }: { settings: DeskSettings; onClose: () => void }) {
  const { id } = settings;
  const seen = useSeen(settings);
  const [rows, setRows] = useState(() => weekRowsOf(settings.hours));
  const [closesOnHolidays, setHolidays] = useState(settings.closesOnHolidays);
  const [fallback, setFallback] = useState(settings.fallback?.id ?? "");
  const [checked, setChecked] = useState(false);
  const { desks = [] } = useDesks();
  const set = useSetHours(onClose);
  const read = readWeek(rows);
  const errors = checked && "errors" in read ? read.errors : undefined;
  const submit = () => {
    if (set.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    const body = { hours: read.hours, closesOnHolidays, fallbackDeskId: fallback || null };
    set.mutate({ deskId: id, version: seen.version, body });
  };
  const change = (row: WeekRow) => setRows((old) => old.map((one) => (one.key === row.key ? row : one)));
  const remove = ({ key }: WeekRow) => setRows((old) => old.filter((one) => one.key !== key));
  const add = () => setRows((old) => [...old, emptyRow(Math.max(-1, ...old.map(({ key }) => key)) + 1)]);
  return (
    <Dialog title="毎週の開所時間を変える" onClose={onClose} wide>
      <Form label="毎週の開所時間を変える" onSubmit={submit} className="grid gap-6">
        {rows.map((row, index) => (
          <HoursRow
            key={row.key}
            row={row}
            place={index + 1}
            error={errors?.get(row.key)}
            onChange={change}
            onRemove={() => remove(row)}
          />
        ))}
        <Button icon={addIcon} onClick={add} className="justify-self-start">
          行を加える
        </Button>
        <Tick checked={closesOnHolidays} onChange={setHolidays}>
          祝日・年末年始（12/29〜1/3）は閉める
        </Tick>
        <DeskCombobox
          label="閉まっている間の窓口"
          support="閉まっている間に、つなぎと電話を受ける窓口です。"
          desks={desks.filter((desk) => desk.id !== id && !desk.outside)}
          value={fallback}
          onChange={setFallback}
          error={fieldMessage(set.error, "fallbackDeskId")}
        />
        {seen.isAnew && (
          <NowStands
            rows={[
              ["毎週の開所時間", hoursWords(settings.hours).join("\n") || "ありません"],
              ["祝日・年末年始", settings.closesOnHolidays ? "閉める" : "閉めない"],
              ["閉まっている間の窓口", settings.fallback?.name ?? "ありません"],
            ]}
          />
        )}
        <ChangedFirst
          error={set.error}
          onLatest={() => {
            seen.latest();
            void refetchSettings(id).then(set.reset);
          }}
          onRetry={submit}
        />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={set.isPending && "保存しています…"}>
            保存する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
