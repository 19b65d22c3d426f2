import { warmLevels } from "@tsunagi/contracts/codes";
import type { Referral } from "../api/types.ts";
import { warekiDay } from "../words/when.ts";
import { NeedsList } from "./NeedsList.tsx";

/** What is asked for, what led to it, and what the asking desk goes on doing itself. */
export function Request({ referral }: { referral: Referral }) {
  const { request, background, wishes, involved, keptRole, wantedBy, warmLevel, needs, from } = referral;
  return (
    <div className="grid gap-5">
      <NeedsList needs={needs} />
      <p className="max-w-[44em] text-std-17N-170 whitespace-pre-line text-solid-gray-900">{request}</p>
      <p className="text-std-16N-170 text-solid-gray-800">
        引継ぎの段階：{warmLevels[warmLevel]}
        {wantedBy && <span className="block font-700">返事がほしい日：{warekiDay(wantedBy)}</span>}
      </p>
      <Text title="本人の希望（本人の言葉）">{wishes}</Text>
      <Text title="経緯と、これまでの対応">{background}</Text>
      <Text title="利用している制度・関係機関">{involved}</Text>
      <Text title={`${from.name}が引き続き担う役割`}>{keptRole}</Text>
    </div>
  );
}

function Text({ title, children }: { title: string; children: string | null }) {
  if (!children) return null;
  return (
    <section className="border-l-4 border-blue-300 pl-4">
      <h3 className="text-std-16B-170 text-solid-gray-900">{title}</h3>
      <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{children}</p>
    </section>
  );
}
