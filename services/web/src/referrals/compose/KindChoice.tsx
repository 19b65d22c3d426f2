import { type ReferralKind, referralKinds } from "@tsunagi/contracts/codes";
import type { Desk } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { allCategories, type Draft } from "./draft.ts";

/** What each kind means, in one sentence. */
const MEANINGS: Record<ReferralKind, string> = {
  information_request: "必要な情報を教えてもらいます。本人に会うことは頼みません。",
  assistance_request: "支援の一部を受け持ってもらい、こちらの支援も続けます。",
  accompanied: "本人と一緒に窓口へ行き、引き合わせます。",
  transfer: "主担当ごと引き継ぎます。本人に会えた時に、主担当が移ります。",
  multi_agency_coordination: "いくつもの機関が関わる調整を、多機関協働の調整役に頼みます。",
};

interface KindChoiceProps {
  draft: Draft;
  desks: readonly Desk[];
  change: (part: Partial<Draft>) => void;
  error: string | undefined;
}

/** 種別, and what follows from it. What a kind may and may not is the server's word. */
export function KindChoice({ draft, desks, change, error }: KindChoiceProps) {
  const coordinating = desks.find(({ coordinates }) => coordinates);
  const choose = (kind: ReferralKind) => change({ kind, ...(kind === "transfer" && { categories: allCategories }) });
  return (
    <div className="grid gap-3">
      <RadioGroup
        label="種別"
        required
        options={referralKinds}
        value={draft.kind}
        onChange={choose}
        error={error}
        columns="sm:grid-cols-2"
        note={(kind) => <span className="block text-dns-14N-130 text-solid-gray-700">{MEANINGS[kind]}</span>}
      />
      {draft.kind === "transfer" && (
        <p role="status" className="text-std-16N-170">
          主担当ごと引き継ぐため、渡す情報の6つすべてに印を付けました。
        </p>
      )}
      {draft.kind === "multi_agency_coordination" && coordinating && draft.toDeskId !== coordinating.id && (
        <p className="flex flex-wrap items-center gap-3 text-std-16N-170">
          多機関協働の調整を行うのは{coordinating.name}です。
          <Button
            onClick={() => change({ toDeskId: coordinating.id })}
          >{`つなぎ先を${coordinating.name}にする`}</Button>
        </p>
      )}
    </div>
  );
}
