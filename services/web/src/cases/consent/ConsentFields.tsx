import { categories } from "@tsunagi/contracts/codes";
import type { Desk } from "../../api/types.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import type { ConsentForm } from "./consent-form.ts";
import { Recipients } from "./Recipients.tsx";

interface ConsentFieldsProps {
  form: ConsentForm;
  desks: readonly Desk[];
  change: (part: Partial<ConsentForm>) => void;
  wrong: (field: keyof ConsentForm) => string | undefined;
}

const ENDS = { support: "支援が終わるまで", date: "期限を決める" } as const;

/** What the standard tick fills in, each open to change. */
export function ConsentFields({ form, desks, change, wrong }: ConsentFieldsProps) {
  return (
    <>
      <Recipients
        desks={desks}
        value={form.recipientDeskIds}
        onChange={(recipientDeskIds) => change({ recipientDeskIds })}
        error={wrong("recipientDeskIds")}
      />
      <CheckboxGroup
        label="共有してよい情報"
        required
        options={categories}
        value={form.categories}
        onChange={(categories) => change({ categories })}
        error={wrong("categories")}
        columns="sm:grid-cols-2"
      />
      <TextArea
        label="利用目的"
        required
        value={form.purpose}
        onChange={(purpose) => change({ purpose })}
        max={400}
        rows={2}
        error={wrong("purpose")}
      />
      <div className="grid gap-3">
        <RadioGroup
          label="いつまで"
          required
          options={ENDS}
          value={form.ends}
          onChange={(ends) => change({ ends })}
          columns="sm:grid-cols-2"
        />
        {form.ends === "date" && (
          <WarekiField
            label="期限の日"
            required
            support="例：R9.3.31"
            value={form.until}
            onChange={(until) => change({ until })}
            error={wrong("until")}
          />
        )}
      </div>
    </>
  );
}
