import { Link } from "@tanstack/react-router";
import type { Referral } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { basisWords, groundWords } from "../words/ground.ts";
import { dayOf } from "../words/when.ts";

/** Who is accountable, who moves next, on which ground it goes and until when. */
export function Duties({ referral }: { referral: Referral }) {
  const { accountable, next, worker, ground, ownGround, lapsedAt, actions, caseId } = referral;
  return (
    <Facts
      rows={[
        ["責任を持つ窓口", accountable?.name ?? "まだ送っていません"],
        next && ["次に動く人", `${next.desk.name}\n${next.staff.name}`],
        worker && ["受けた担当者", worker.name],
        ground && [
          "提供の根拠",
          lapsedAt ? `${groundWords(ground)}\n${dayOf(lapsedAt)}に終わりました` : groundWords(ground),
        ],
        ownGround && ["受け手の根拠", [basisWords(ownGround.code), ownGround.reason].filter(Boolean).join("\n")],
        caseId !== null && actions.includes("getCase") && ["ケース", <CaseLink key="case" caseId={caseId} />],
      ]}
    />
  );
}

function CaseLink({ caseId }: { caseId: string }) {
  return (
    <Link to="/cases/$caseId" params={{ caseId }} className="link">
      ケースを開く
    </Link>
  );
}
