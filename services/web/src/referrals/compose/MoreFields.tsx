import { useState } from "react";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { type Draft, OPTIONAL } from "./draft.ts";

interface MoreFieldsProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  wrong: (field: keyof Draft) => string | undefined;
}

const TEXTS: Record<(typeof OPTIONAL)[number], { label: string; support: string; max: number }> = {
  wishes: { label: "本人の希望（本人の言葉）", support: "言われたままに。例：「知られたくない人がいる」", max: 1000 },
  background: { label: "経緯と、これまでの対応", support: "いつ、何があり、こちらで何をしたか。", max: 2000 },
  involved: { label: "利用している制度・関係機関", support: "例：介護保険、生活保護、病院、学校", max: 1000 },
  keptRole: { label: "こちらの窓口が引き続き担う役割", support: "つないだあとも、こちらで続けること。", max: 1000 },
};

/** What helps the other side and is not always there. Open for as long as something stands in it. */
export function MoreFields({ draft, change, wrong }: MoreFieldsProps) {
  const filled = draft.wantedBy !== "" || OPTIONAL.some((field) => draft[field] !== "");
  const [open, setOpen] = useState(filled);
  return (
    <details
      open={open || filled}
      onToggle={(event) => setOpen(event.currentTarget.open)}
      className="rounded-12 border border-solid-gray-420"
    >
      <summary className="min-h-12 px-4 py-2.5 text-std-17B-170 text-key-900 hover:underline">
        くわしく書く（経緯・本人の希望・返事がほしい日など）
      </summary>
      <div className="grid gap-7 border-t border-solid-gray-300 p-4 sm:p-5">
        <WarekiField
          label="返事がほしい日"
          support="例：R8.12.1、12/1"
          value={draft.wantedBy}
          onChange={(wantedBy) => change({ wantedBy })}
          error={wrong("wantedBy")}
        />
        {(["wishes", "background", "involved", "keptRole"] as const).map((field) => (
          <TextArea
            key={field}
            {...TEXTS[field]}
            value={draft[field]}
            onChange={(text) => change({ [field]: text })}
            rows={2}
            error={wrong(field)}
          />
        ))}
      </div>
    </details>
  );
}
