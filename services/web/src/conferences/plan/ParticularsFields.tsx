import { conferenceForms } from "@tsunagi/contracts/codes";
import { fieldMessage } from "../../api/refusal.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import type { ParticularsErrors, ParticularsForm } from "./particulars-form.ts";

const FORMS: Record<keyof typeof conferenceForms, string> = {
  meeting: "集まって開く",
  written: "書面で意見を集める",
  report: "すんだことを報告する",
};

interface ParticularsFieldsProps {
  form: ParticularsForm;
  change: (part: Partial<ParticularsForm>) => void;
  errors: ParticularsErrors;
  refused: unknown;
}

/** What a sitting is, apart from what it is about. */
export function ParticularsFields({ form, change, errors, refused }: ParticularsFieldsProps) {
  const isWritten = form.form === "written";
  return (
    <>
      <TextField
        label="会議の名前"
        required
        support="人の名前や住所は書きません。この名前は、出席する人の一覧とお知らせの先に出ます。例：第12回 支援会議"
        value={form.title}
        onChange={(title) => change({ title })}
        error={errors.title ?? fieldMessage(refused, "title")}
        input={{ maxLength: 80 }}
      />
      <RadioGroup
        label="開き方"
        required
        options={conferenceForms}
        note={(code) => <span className="block text-dns-14N-130 text-solid-gray-700">{FORMS[code]}</span>}
        value={form.form}
        onChange={(next) => change({ form: next })}
        error={errors.form ?? fieldMessage(refused, "form")}
        columns="sm:grid-cols-3"
      />
      <WarekiField
        label={isWritten ? "回答の期限の日" : "日"}
        required
        support={isWritten ? "この日の期限の時刻まで、出席者が書面で回答します。例：R8.12.24" : "例：R8.12.24"}
        value={form.day}
        onChange={(day) => change({ day })}
        error={errors.day}
      />
      <div className="grid items-start gap-x-6 gap-y-5 sm:grid-cols-2">
        <TextField
          label={isWritten ? "回答の期限の時刻（とりまとめの始まり）" : "始まり"}
          required
          value={form.from}
          onChange={(from) => change({ from })}
          error={errors.from ?? fieldMessage(refused, "startsAt")}
          width="max-w-40"
          input={{ type: "time" }}
        />
        <TextField
          label={isWritten ? "とりまとめの終わり" : "終わり"}
          required
          value={form.until}
          onChange={(until) => change({ until })}
          error={errors.until ?? fieldMessage(refused, "endsAt")}
          width="max-w-40"
          input={{ type: "time" }}
        />
      </div>
      <TextField
        label="場所"
        required
        support={isWritten ? "書類を出してもらう先を書きます。" : undefined}
        value={form.place}
        onChange={(place) => change({ place })}
        error={errors.place ?? fieldMessage(refused, "place")}
        input={{ maxLength: 120 }}
      />
    </>
  );
}
