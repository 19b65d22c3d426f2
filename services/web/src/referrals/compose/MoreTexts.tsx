import { TextArea } from "../../parts/form/TextArea.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import type { OPTIONAL } from "./draft.ts";
import type { MoreFieldsProps } from "./MoreFields.tsx";

const TEXTS: Record<(typeof OPTIONAL)[number], { label: string; support: string; max: number }> = {
  wishes: { label: "本人の希望（本人の言葉）", support: "言われたままに。例：「知られたくない人がいる」", max: 1000 },
  background: { label: "経緯と、これまでの対応", support: "いつ、何があり、こちらで何をしたか。", max: 2000 },
  involved: { label: "利用している制度・関係機関", support: "例：介護保険、生活保護、病院、学校", max: 1000 },
  keptRole: { label: "こちらの窓口が引き続き担う役割", support: "つないだあとも、こちらで続けること。", max: 1000 },
};

/** The boxes that unfold. */
export function MoreTexts({ draft, change, wrong }: MoreFieldsProps) {
  return (
    <>
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
    </>
  );
}
