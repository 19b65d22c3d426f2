import { contactMethods, type RecordAudience, recordAudiences } from "@tsunagi/contracts/codes";
import { fieldMessage } from "../../api/refusal.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import type { RecordErrors, RecordForm } from "./record-form.ts";

interface CircumstanceFieldsProps {
  form: RecordForm;
  errors: RecordErrors | undefined;
  refused: unknown;
  change: (part: Partial<RecordForm>) => void;
}

/** How, when, with whom, how long. */
export function CircumstanceFields({ form, errors, refused, change }: CircumstanceFieldsProps) {
  return (
    <>
      <Select
        label="方法"
        required
        options={contactMethods}
        value={form.method}
        onChange={(method) => change({ method })}
        error={errors?.method ?? fieldMessage(refused, "method")}
      />
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
        <WarekiField
          label="日付"
          required
          value={form.day}
          onChange={(day) => change({ day })}
          error={errors?.day ?? fieldMessage(refused, "occurredAt")}
        />
        <TextField
          label="時刻"
          required
          value={form.time}
          onChange={(time) => change({ time })}
          error={errors?.time}
          width="max-w-40"
          input={{ type: "time" }}
        />
        <TextField
          label="相手"
          value={form.counterpart}
          onChange={(counterpart) => change({ counterpart })}
          error={fieldMessage(refused, "counterpart")}
          input={{ maxLength: 100 }}
        />
        <TextField
          label="所要時間（分）"
          value={form.minutes}
          onChange={(minutes) => change({ minutes })}
          error={errors?.minutes ?? fieldMessage(refused, "minutes")}
          width="max-w-32"
          input={{ inputMode: "numeric", maxLength: 4 }}
        />
      </div>
    </>
  );
}

const LEARNS: Record<RecordAudience, string> = {
  shared: "ほかの窓口は、見てよい種類の内容だけを読めます。読めない窓口にも、記録があることは知られます。",
  pointer: "ほかの窓口には、窓口の名前と日付だけが出ます。内容は読めません。",
  own: "ほかの窓口には、記録があることも知られません。",
};

/** Who learns of the record, in plain words. */
export function AudienceChoice({ form, change }: Pick<CircumstanceFieldsProps, "form" | "change">) {
  return (
    <RadioGroup
      label="この記録を知る窓口"
      required
      options={recordAudiences}
      value={form.audience}
      onChange={(audience) => change({ audience })}
      note={(one) => <span className="block text-dns-14N-130 text-solid-gray-700">{LEARNS[one]}</span>}
    />
  );
}
