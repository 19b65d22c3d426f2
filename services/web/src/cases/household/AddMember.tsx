import { relations } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { Select } from "../../parts/form/Select.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { emptyMember, type MemberErrors, type MemberForm, readMember } from "./member-form.ts";
import { useAddMember } from "./use-household.ts";

/** Somebody of the household: who, what they are to 本人, whether they live together. */
export function AddMember({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const [form, setForm] = useState<MemberForm>(emptyMember);
  const [checked, setChecked] = useState(false);
  const add = useAddMember(caseId, onClose);
  const change = (part: Partial<MemberForm>) => setForm((old) => ({ ...old, ...part }));
  const read = readMember(form, new Date());
  const errors: MemberErrors = checked && "errors" in read ? read.errors : {};
  const submit = () => {
    if (add.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    add.mutate(read.body);
  };
  const wrong = (field: keyof MemberForm, path: string) => errors[field] ?? fieldMessage(add.error, path);
  return (
    <Dialog title="世帯の人を加える" onClose={onClose}>
      <Form label="世帯の人を加える" onSubmit={submit} className="grid gap-6">
        <TextField
          label="氏名"
          required
          value={form.name}
          onChange={(name) => change({ name })}
          error={wrong("name", "person.name")}
          isPrivate
          input={{ maxLength: 100 }}
        />
        <TextField
          label="フリガナ"
          required
          value={form.kana}
          onChange={(kana) => change({ kana })}
          error={wrong("kana", "person.kana")}
          isPrivate
          input={{ maxLength: 100 }}
        />
        <WarekiField
          label="生年月日"
          birth
          support="わからなければ空欄で構いません。"
          value={form.birth}
          onChange={(birth) => change({ birth })}
          error={wrong("birth", "person.birthDate")}
        />
        <Select
          label="本人から見た続柄"
          required
          options={relations}
          value={form.relation}
          onChange={(relation) => change({ relation })}
          error={wrong("relation", "relation")}
        />
        <div className="grid">
          <Tick checked={form.livesTogether} onChange={(livesTogether) => change({ livesTogether })}>
            同居している
          </Tick>
          <Tick checked={form.keyPerson} onChange={(keyPerson) => change({ keyPerson })}>
            キーパーソン
          </Tick>
        </div>
        <Refused error={add.error} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={add.isPending && "加えています…"}>
            世帯に加える
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
