import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import type { OpenMinutes } from "../minutes/open-minutes.ts";
import { kept } from "../minutes/writing/kept.ts";

const TieDialog = fetched(() => import("./TieDialog.tsx"), "TieDialog");
const HandOverDialog = fetched(() => import("./hand-over/HandOverDialog.tsx"), "HandOverDialog");

/** 同意後の引継ぎ: the 議題事例 is tied to a case, and then rows of the minutes go there. */
export function WithConsent({ item, minutes }: { item: AgendaItem; minutes: OpenMinutes }) {
  const [open, setOpen] = useState<"tie" | "handOver">();
  const [mayTie, mayHandOver] = [item.actions.includes("tieCase"), item.actions.includes("handOver")];
  const begun = (what: "tie" | "hand-over") => (kept(what, item.id, item.id) === undefined ? "" : "（書きかけあり）");
  const close = () => setOpen(undefined);
  if (!mayTie && !mayHandOver) return null;
  return (
    <div className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 border-t border-solid-gray-300 pt-4">
      {mayTie && <Button onClick={() => setOpen("tie")}>{`ケースと結びつける${begun("tie")}`}</Button>}
      {mayHandOver && <Button onClick={() => setOpen("handOver")}>{`同意後の引継ぎ${begun("hand-over")}`}</Button>}
      <span className="text-std-16N-170 text-solid-gray-700">
        {mayTie
          ? "本人の同意が取れたときに、ケースへ引き継げるようになります。"
          : "選んだ議事を、ケースへ引き継ぎます。"}
      </span>
      <Suspense>
        {open === "tie" && mayTie && <TieDialog item={item} onClose={close} onReopen={() => setOpen("tie")} />}
        {open === "handOver" && (
          <HandOverDialog {...{ item, minutes }} onClose={close} onReopen={() => setOpen("handOver")} />
        )}
      </Suspense>
    </div>
  );
}
