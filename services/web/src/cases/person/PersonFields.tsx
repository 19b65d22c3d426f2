import { fieldMessage } from "../../api/refusal.ts";
import { TextField } from "../../parts/form/TextField.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { ContactFields } from "./ContactFields.tsx";
import type { PersonErrors, PersonForm } from "./person-form.ts";

export interface PersonFieldsProps {
  form: PersonForm;
  errors: PersonErrors;
  refused: unknown;
  change: (part: Partial<PersonForm>) => void;
}

/** Who the person is, then how to reach them. */
export function PersonFields({ form, errors, refused, change }: PersonFieldsProps) {
  const wrong = (field: keyof PersonForm, path: string = field) => errors[field] ?? fieldMessage(refused, path);
  const text = (field: "name" | "kana" | "formerName" | "alias" | "romanName") => ({
    value: form[field],
    onChange: (typed: string) => change({ [field]: typed }),
    error: wrong(field),
    input: { maxLength: 100 },
    isPrivate: true,
  });
  return (
    <section className="grid gap-6" aria-labelledby="person">
      <h2 id="person" className="text-std-20B-150 text-solid-gray-900">
        本人
      </h2>
      <div className="grid items-start gap-6 sm:grid-cols-2">
        <TextField label="氏名" required {...text("name")} />
        <TextField label="フリガナ" required {...text("kana")} />
        <TextField label="旧姓・以前の氏名" {...text("formerName")} />
        <TextField label="通称" {...text("alias")} />
        <TextField label="ローマ字" {...text("romanName")} />
      </div>
      <WarekiField
        label="生年月日"
        required
        birth
        support="例：S30.6.14、19550614。年や月だけわかるときは、S17、昭和17年3月。"
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
      <ContactFields {...{ form, errors, refused, change }} />
    </section>
  );
}
