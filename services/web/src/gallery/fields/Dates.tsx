import { useState } from "react";
import { Tick } from "../../parts/form/Tick.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Section } from "../Section.tsx";

export function Dates() {
  const [empty, setEmpty] = useState("");
  const [birth, setBirth] = useState("昭和６３年１月７日");
  const [doubtful, setDoubtful] = useState("昭和64年1月8日");
  const [impossible, setImpossible] = useState("R7.2.29");
  const [unknown, setUnknown] = useState(true);
  return (
    <Section part="dates">
      <div className="grid max-w-[40rem] gap-6">
        <WarekiField label="日付（空）" value={empty} onChange={setEmpty} support="例：R8.11.25、11/25" />
        <WarekiField label="生年月日（読めた）" required birth value={birth} onChange={setBirth} />
        <WarekiField label="元号ちがいの日付" value={doubtful} onChange={setDoubtful} />
        <WarekiField label="ない日付" value={impossible} onChange={setImpossible} />
        <WarekiField
          label="わからない日付"
          value=""
          onChange={() => undefined}
          disabled={unknown}
          beside={
            <Tick checked={unknown} onChange={setUnknown}>
              わからない
            </Tick>
          }
        />
      </div>
    </Section>
  );
}
