import { useState } from "react";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { TextField } from "../../parts/form/TextField.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Section } from "../Section.tsx";
import { desks } from "../samples.ts";

const ANSWERS = { yes: "はい", no: "いいえ" } as const;
const nothing = () => undefined;

/** What a form looks like that was sent too early. */
export function WrongFields() {
  const [phone, setPhone] = useState("０９０-見本");
  const [long, setLong] = useState("字数を超えた文章です。");
  const [day, setDay] = useState("あした");
  const [desk, setDesk] = useState("");
  return (
    <Section part="wrong">
      <div className="grid max-w-[40rem] gap-6">
        <TextField
          label="電話番号"
          required
          value={phone}
          onChange={setPhone}
          support="つながりやすい番号を1つ。"
          error="数字とハイフンで入れてください。"
        />
        <TextArea label="短く書く欄" value={long} onChange={setLong} max={5} rows={2} />
        <Select label="続柄" options={ANSWERS} value={undefined} onChange={nothing} error="続柄を選んでください。" />
        <RadioGroup label="同意" options={ANSWERS} value={undefined} onChange={nothing} error="選んでください。" />
        <CheckboxGroup
          label="渡す情報"
          options={ANSWERS}
          value={[]}
          onChange={nothing}
          error="1つ以上選んでください。"
        />
        <WarekiField label="返事がほしい日" value={day} onChange={setDay} />
        <DeskCombobox label="届け先" desks={desks} value={desk} onChange={setDesk} error="窓口を選んでください。" />
      </div>
    </Section>
  );
}
