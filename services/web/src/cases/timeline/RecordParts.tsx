import factIcon from "@material-symbols/svg-400/outlined/fact_check.svg?raw";
import thirdIcon from "@material-symbols/svg-400/outlined/group.svg?raw";
import opinionIcon from "@material-symbols/svg-400/outlined/lightbulb.svg?raw";
import statementIcon from "@material-symbols/svg-400/outlined/record_voice_over.svg?raw";
import { categories, type PartKind, partKinds } from "@tsunagi/contracts/codes";
import type { RecordPart } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";

/** Word, icon and the shape of the edge: any of them tells the four apart. */
const LOOKS: Record<PartKind, { icon: string; edge: string }> = {
  fact: { icon: factIcon, edge: "border-solid border-blue-900" },
  statement: { icon: statementIcon, edge: "border-double border-green-800" },
  third_party: { icon: thirdIcon, edge: "border-dashed border-orange-800" },
  opinion: { icon: opinionIcon, edge: "border-dotted border-solid-gray-700" },
};

/** 事実・本人の発言・第三者からの情報・所見, kept apart. `struck`: another record puts this one right. */
export function RecordParts({ parts, struck }: { parts: readonly RecordPart[]; struck: boolean }) {
  return (
    <ul className="grid grid-cols-1 gap-3">
      {parts.map((part, place) => (
        // Parts have no id and are never reordered: a record is append-only.
        // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells them apart.
        <li key={place} className={`border-l-4 pl-3 ${LOOKS[part.kind].edge}`}>
          <p className="flex flex-wrap items-center gap-x-3 text-dns-14N-130 text-solid-gray-700">
            <span className="inline-flex items-center gap-1 font-700 text-solid-gray-900">
              <Icon svg={LOOKS[part.kind].icon} className="size-5" />
              {partKinds[part.kind]}
            </span>
            <span>{categories[part.category]}</span>
            {part.source && <span>話した人：{part.source}</span>}
          </p>
          <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">
            {struck ? <s>{part.body}</s> : part.body}
          </p>
        </li>
      ))}
    </ul>
  );
}
