import { categories, type PartKind, partKinds } from "@tsunagi/contracts/codes";
import { Button } from "../../parts/Button.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import type { PartForm, RecordErrors } from "./record-form.ts";

interface PartFieldsProps {
  part: PartForm;
  number: number;
  errors: RecordErrors["parts"][number] | undefined;
  change: (part: Partial<PartForm>) => void;
  /** Absent for the only part. */
  onRemove: (() => void) | undefined;
}

const SUPPORT: Record<PartKind, string> = {
  fact: "見たこと、したこと、確かめたこと。",
  statement: "本人の言葉のまま。",
  third_party: "本人以外から聞いたこと。開示のときに別に扱います。",
  opinion: "支援者の考えや見立て。",
};

/** One part of a record: which of the four kinds, about what, and what. */
export function PartFields({ part, number, errors, change, onRemove }: PartFieldsProps) {
  return (
    <fieldset className="grid gap-5 rounded-12 border border-solid-gray-420 p-4 sm:p-5">
      <legend className="px-2 text-std-17B-170 text-solid-gray-900">内容 {number}</legend>
      <RadioGroup
        label="区分"
        required
        options={partKinds}
        value={part.kind}
        onChange={(kind) => change({ kind })}
        columns="sm:grid-cols-2"
        support={SUPPORT[part.kind]}
      />
      <Select
        label="情報の種類"
        required
        support="この情報を見られる窓口だけが、この内容を読めます。"
        options={categories}
        value={part.category}
        onChange={(category) => change({ category })}
        error={errors?.category}
      />
      {part.kind === "third_party" && (
        <TextField
          label="だれから"
          required
          value={part.source}
          onChange={(source) => change({ source })}
          error={errors?.source}
          input={{ maxLength: 100 }}
        />
      )}
      <TextArea
        label="内容"
        required
        value={part.body}
        onChange={(body) => change({ body })}
        max={4000}
        rows={3}
        error={errors?.body}
      />
      {onRemove && (
        <Button look="text" onClick={onRemove} className="-ml-5 justify-self-start">
          内容 {number} を消す
        </Button>
      )}
    </fieldset>
  );
}
