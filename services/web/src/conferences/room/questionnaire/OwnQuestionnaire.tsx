import { useState } from "react";
import type { Questionnaire } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { Stamp } from "../../../parts/Stamp.tsx";
import { warekiDay } from "../../../words/when.ts";
import { Said } from "./Said.tsx";
import { SignForm } from "./SignForm.tsx";

/** One's own: whether to answer it is one's own choice, and it can be put right until its last day. */
export function OwnQuestionnaire({ own, onLatest }: { own: Questionnaire; onLatest: () => void }) {
  const [open, setOpen] = useState(false);
  const { answers, signedAt, how, until, actions } = own;
  const may = actions.includes("answer");
  usePaletteDeed("事後アンケートに答える", "じごあんけーとにこたえる", may ? () => setOpen(true) : undefined);
  if (open && may)
    return <SignForm questionnaire={own} way="answer" onLatest={onLatest} onClose={() => setOpen(false)} />;
  return (
    <div className="grid justify-items-start gap-3">
      {signedAt ? (
        <p className="text-std-16N-170">
          <Stamp at={signedAt} /> に{how === "paper" ? "、紙のとおりに事務局が入れました" : "答えました"}。
          {may && `${warekiDay(until)}まで直せます。`}
        </p>
      ) : (
        <p className="text-std-16N-170">
          {may
            ? `この会議についてお聞きします。記名式で、読むのは事務局だけです。答えるかどうかは自由です（${warekiDay(until)}まで）。`
            : "アンケートの期限は過ぎました。"}
        </p>
      )}
      <Said questionnaire={own} />
      {may && <Button onClick={() => setOpen(true)}>{answers ? "答えを直す" : "アンケートに答える"}</Button>}
    </div>
  );
}
