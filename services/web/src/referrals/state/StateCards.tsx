import reportIcon from "@material-symbols/svg-400/outlined/fact_check.svg?raw";
import waitIcon from "@material-symbols/svg-400/outlined/hourglass_pause.svg?raw";
import heldIcon from "@material-symbols/svg-400/outlined/pause_circle.svg?raw";
import missingIcon from "@material-symbols/svg-400/outlined/undo.svg?raw";
import { holdReasons } from "@tsunagi/contracts/codes";
import type { ReactNode } from "react";
import type { Referral } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { warekiDay } from "../../words/when.ts";
import { isMine } from "../side.ts";
import { DeclineCard } from "./DeclineCard.tsx";

/** What one has to know of its state beside the next step: why it rests, whose answer is awaited, what was declined. */
export function StateCards({ referral, deskId }: { referral: Referral; deskId: string }) {
  const { hold, status, steps, decline } = referral;
  const question = status === "inquiring" && steps.findLast(({ verb }) => verb === "inquire")?.note;
  const missing = status === "sent_back" && steps.findLast(({ verb }) => verb === "sendBack")?.note;
  const report = status === "reported" && steps.findLast(({ verb }) => verb === "report")?.note;
  return (
    <>
      {hold && (
        <Card icon={heldIcon} title={`保留中：${holdReasons[hold.code]}`}>
          {warekiDay(hold.resumeOn)}に再開します。それまで待つことは、つなぎ元も知っています。
        </Card>
      )}
      {status === "inquiring" && (
        <Card icon={waitIcon} title={`照会中：${isMine(referral, deskId) ? "こちらの返事待ち" : "相手の返事待ち"}`}>
          {question}
        </Card>
      )}
      {missing && (
        <Card icon={missingIcon} title="足りない情報">
          {missing}
        </Card>
      )}
      {report && (
        <Card icon={reportIcon} title="報告">
          {report}
        </Card>
      )}
      {decline && status === "declined" && <DeclineCard referral={referral} decline={decline} />}
    </>
  );
}

function Card({ icon, title, children }: { icon: string; title: string; children: ReactNode }) {
  return (
    <section className="flex gap-3 rounded-12 border border-solid-gray-420 bg-solid-gray-50 px-4 py-3 sm:px-6">
      <Icon svg={icon} className="mt-0.5 size-6 text-solid-gray-800" />
      <div className="min-w-0">
        <h2 className="text-std-17B-170 text-solid-gray-900">{title}</h2>
        <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{children}</p>
      </div>
    </section>
  );
}
