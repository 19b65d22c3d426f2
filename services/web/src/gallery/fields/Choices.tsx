import { useState } from "react";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { Section } from "../Section.tsx";

const METHODS = { phone: "電話", office: "来所", visit: "訪問" } as const;
const NEEDS = { debt: "債務", housing: "住まい", health: "健康・障害" } as const;

export function Choices() {
  const [method, setMethod] = useState<keyof typeof METHODS>();
  const [other, setOther] = useState<keyof typeof METHODS>();
  const [needs, setNeeds] = useState<(keyof typeof NEEDS)[]>(["debt"]);
  const [ticked, setTicked] = useState(false);
  return (
    <Section part="choices">
      <div className="grid max-w-[40rem] gap-6">
        <Select label="方法（一覧から）" options={METHODS} value={method} onChange={setMethod} />
        <RadioGroup
          label="方法（1つ選ぶ）"
          required
          options={METHODS}
          value={other}
          onChange={setOther}
          note={(code) => code === "visit" && <span className="block text-dns-14N-130">2人で伺います</span>}
        />
        <CheckboxGroup
          label="困りごと（いくつでも）"
          options={NEEDS}
          value={needs}
          onChange={setNeeds}
          off={(code) => (code === "health" ? "同意に入っていません" : undefined)}
          note={(code) => (code === "debt" ? "同意：書面" : undefined)}
        />
        <Tick checked={ticked} onChange={setTicked}>
          氏名を伏せて相談する
        </Tick>
      </div>
    </Section>
  );
}
