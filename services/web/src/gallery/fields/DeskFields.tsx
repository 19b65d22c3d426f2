import { useState } from "react";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { Section } from "../Section.tsx";
import { desks } from "../samples.ts";

export function DeskFields() {
  const [empty, setEmpty] = useState("");
  const [chosen, setChosen] = useState("houkatsu");
  return (
    <Section part="combobox">
      <div className="grid max-w-[40rem] gap-6">
        <DeskCombobox
          label="つなぐ先（まだ選んでいない）"
          required
          desks={desks}
          value={empty}
          onChange={setEmpty}
          support="読みがなの一部で探せます。"
        />
        <DeskCombobox label="つなぐ先（選んである）" desks={desks} value={chosen} onChange={setChosen} />
      </div>
    </Section>
  );
}
