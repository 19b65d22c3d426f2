import type { ReactNode } from "react";
import { TextField } from "../../../parts/form/TextField.tsx";
import { Tick } from "../../../parts/form/Tick.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import type { EntryForm, Wrong } from "./entry-form.ts";
import { yearWords } from "./order.ts";

interface EntryFieldsProps {
  form: EntryForm;
  change: (part: Partial<EntryForm>) => void;
  wrong: Wrong;
  /** Whose word it is, where one may say so. */
  children?: ReactNode;
}

/** When, about whom, what: in the order in which it is told over the table. */
export function EntryFields({ form, change, wrong, children }: EntryFieldsProps) {
  return (
    <div className="@container grid gap-4">
      <div className="grid gap-4 @xl:grid-cols-2">
        <WarekiField
          label="いつ"
          required
          support="年だけでもかまいません。例：S60、昭和60年3月、1985"
          value={form.when}
          onChange={(when) => change({ when })}
          words={(date) => yearWords(date, form.isAround)}
          error={wrong.when}
          beside={
            <Tick checked={form.isAround} onChange={(isAround) => change({ isAround })}>
              ごろ
            </Tick>
          }
        />
        {children}
        <TextField
          label="だれのこと"
          required
          support="例：母、長男、世帯"
          value={form.whom}
          onChange={(whom) => change({ whom })}
          error={wrong.whom}
        />
        <TextField
          label="そのときの年齢"
          support="わからないときは空けておきます。"
          width="max-w-32"
          input={{ inputMode: "numeric" }}
          value={form.age}
          onChange={(age) => change({ age })}
          error={wrong.age}
        />
      </div>
      <TextField
        label="できごと"
        required
        isPrivate
        value={form.what}
        onChange={(what) => change({ what })}
        error={wrong.what}
      />
    </div>
  );
}
