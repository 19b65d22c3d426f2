import staleIcon from "@material-symbols/svg-400/outlined/history.svg?raw";
import { referralKinds } from "@tsunagi/contracts/codes";
import { useRef, useState } from "react";
import type { DeskCard } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { focusIn } from "../../parts/form/focus-in.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { dayOf } from "../../words/when.ts";
import { OfferForm } from "./OfferForm.tsx";

/** What the desk takes, cannot take, and wants to have brought along; its own people rewrite it here. */
export function Offer({ desk }: { desk: DeskCard }) {
  const { offer, actions } = desk;
  const [editing, setEditing] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const edit = (open: boolean) => {
    setEditing(open);
    focusIn(() => place.current, open ? "textarea" : "button");
  };
  return (
    <Panel
      title="受けること"
      aside={
        offer.isStale && (
          <span className="inline-flex items-center gap-1 text-std-16N-170 text-orange-1000">
            <Icon svg={staleIcon} className="size-5" />
            情報が古いかもしれません
          </span>
        )
      }
    >
      <div ref={place} className="grid gap-5">
        {editing ? (
          <OfferForm desk={desk} onClose={() => edit(false)} />
        ) : (
          <>
            <Said offer={offer} />
            {actions.includes("setOffer") && (
              <Button onClick={() => edit(true)} className="justify-self-start">
                書き直す
              </Button>
            )}
          </>
        )}
      </div>
    </Panel>
  );
}

function Said({ offer }: { offer: DeskCard["offer"] }) {
  const { takes, cannotTake, conditions, documents, updatedAt, updatedBy } = offer;
  const papers = documents.map(({ kind, names }) => `${referralKinds[kind]}：${names.join("、")}`);
  return (
    <>
      <Facts
        rows={[
          ["受けること", takes],
          ["受けられないこと", cannotTake ?? "書かれていません"],
          conditions !== null && ["条件", conditions],
          ["必要書類", papers.join("\n") || "特にありません"],
        ]}
      />
      <p className="text-std-16N-170 text-solid-gray-700">
        {updatedAt && updatedBy
          ? `最終更新 ${dayOf(updatedAt)} ${updatedBy.name}`
          : "窓口の人は、まだ内容を確かめていません。"}
      </p>
    </>
  );
}
