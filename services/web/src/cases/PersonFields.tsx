import { fieldMessage } from "../api/refusal.ts";
import { TextField } from "../parts/form/TextField.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { WarekiField } from "../parts/form/WarekiField.tsx";
import type { NewCaseErrors, NewCaseForm } from "./new-case.ts";

export interface CaseFieldsProps {
  form: NewCaseForm;
  errors: NewCaseErrors;
  refused: unknown;
  change: (part: Partial<NewCaseForm>) => void;
}

/** 属性・連絡先. */
export function PersonFields({ form, errors, refused, change }: CaseFieldsProps) {
  const wrong = (field: keyof NewCaseForm, path: string = field) => errors[field] ?? fieldMessage(refused, path);
  return (
    <section className="grid gap-6" aria-labelledby="person">
      <h2 id="person" className="text-std-20B-150 text-solid-gray-900">
        本人
      </h2>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <TextField
          label="氏名"
          required
          value={form.name}
          onChange={(name) => change({ name })}
          error={wrong("name")}
          input={{ maxLength: 100 }}
        />
        <TextField
          label="フリガナ"
          required
          value={form.kana}
          onChange={(kana) => change({ kana })}
          error={wrong("kana")}
          input={{ maxLength: 100 }}
        />
      </div>
      <WarekiField
        label="生年月日"
        required
        birth
        support="例：S30.6.14、昭和30年6月14日、19550614"
        value={form.birth}
        onChange={(birth) => change({ birth })}
        disabled={form.birthUnknown}
        error={form.birthUnknown ? undefined : wrong("birth", "birthDate")}
        beside={
          <Tick checked={form.birthUnknown} onChange={(birthUnknown) => change({ birthUnknown })}>
            わからない
          </Tick>
        }
      />
      <TextField
        label="住所"
        value={form.address}
        onChange={(address) => change({ address })}
        error={wrong("address")}
        input={{ maxLength: 200 }}
      />
      <TextField
        label="電話"
        value={form.phone}
        onChange={(phone) => change({ phone })}
        error={wrong("phone")}
        width="max-w-72"
        input={{ maxLength: 30, inputMode: "tel" }}
      />
    </section>
  );
}
