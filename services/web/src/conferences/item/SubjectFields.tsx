import { fieldMessage } from "../../api/refusal.ts";
import type { CaseItem, ConferenceKind } from "../../api/types.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { CaseField } from "./CaseField.tsx";
import { type ItemErrors, type ItemForm, MOST, speaksOfSomebody } from "./item-form.ts";

interface SubjectFieldsProps {
  kind: ConferenceKind;
  form: ItemForm;
  change: (part: Partial<ItemForm>) => void;
  errors: ItemErrors;
  refused: unknown;
}

/** What a new item is about, as far as its kind lets it be about somebody. */
export function SubjectFields({ kind, form, change, errors, refused }: SubjectFieldsProps) {
  const somebody = speaksOfSomebody(kind);
  const wrong = (field: "topic" | "person" | "kana" | "outline" | "ask") =>
    errors[field as keyof ItemErrors] ?? fieldMessage(refused, `subject.${field}`);
  const area = (field: "outline" | "ask") => ({
    value: form[field],
    onChange: (text: string) => change({ [field]: text }),
    max: MOST[field],
    error: wrong(field),
  });
  const line = (field: "topic" | "person" | "kana") => ({
    value: form[field],
    onChange: (text: string) => change({ [field]: text }),
    input: { maxLength: MOST[field] },
    error: wrong(field),
  });
  const needed = kind.consentRule === "needed";
  return (
    <>
      {somebody && (
        <CaseField
          label="ケース"
          required={needed}
          support={
            needed
              ? "この種別は、本人の同意があるケースだけを話し合えます。"
              : "自分の窓口のケースがあるときだけ選びます。"
          }
          value={form.caseId}
          onChoose={(chosen) => change(namedBy(chosen, form))}
          error={errors.caseId ?? fieldMessage(refused, "caseId")}
        />
      )}
      <TextField
        label="議題名"
        required
        support={somebody ? "例：通院が続かない方の見守り" : "例：年末年始の相談窓口の連携"}
        {...line("topic")}
      />
      {somebody && (
        <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
          <TextField label="氏名" isPrivate {...line("person")} />
          <TextField label="フリガナ" isPrivate {...line("kana")} />
        </div>
      )}
      <TextArea label={somebody ? "把握している世帯像" : "背景・いまの状況"} rows={5} {...area("outline")} />
      <TextArea label="協議したいこと" rows={3} {...area("ask")} />
    </>
  );
}

/** Whoever the case is about stands in the boxes of the name, unless something was typed there. */
function namedBy(chosen: CaseItem | undefined, { person, kana }: ItemForm): Partial<ItemForm> {
  const resident = chosen?.resident;
  const isEmpty = !person.trim() && !kana.trim();
  return { caseId: chosen?.id ?? "", ...(resident && isEmpty && { person: resident.name, kana: resident.kana }) };
}
