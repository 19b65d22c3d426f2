import { Link } from "@tanstack/react-router";
import type { Referral } from "../api/types.ts";
import { Facts } from "../parts/Facts.tsx";
import { basisWords, groundWords } from "../words/ground.ts";
import { dayOf } from "../words/when.ts";
import { DueTime } from "./DueTime.tsx";

/** Who is accountable, who moves next, on which ground it goes and until when. */
export function Duties({ referral }: { referral: Referral }) {
  const { accountable, next, worker, ground, ownGround, lapsedAt, actions, caseId, dueAt, sentBy, steps } = referral;
  const tried = steps.filter(({ verb }) => verb === "attempt").length;
  return (
    <Facts
      rows={[
        ["責任を持つ窓口", accountable?.name ?? (referral.sentAt ? "終わりました" : "まだ送っていません")],
        next && ["次に動く人", `${next.desk.name}\n${next.staff.name}`],
        dueAt !== null && ["期限", <DueTime key="due" dueAt={dueAt} />],
        sentBy && ["つないだ人", sentBy.name],
        // Nobody there is known by name: it is somebody of the sender's desk who enters what they answer.
        worker && [referral.isOutside ? "記録を受け持つ人" : "受けた担当者", worker.name],
        tried > 0 && ["訪問・連絡の試み", `${tried}回`],
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
