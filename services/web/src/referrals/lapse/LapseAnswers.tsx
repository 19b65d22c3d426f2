import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";

const StopDialog = fetched(() => import("./StopDialog.tsx"), "StopDialog");
const ContinueDialog = fetched(() => import("./ContinueDialog.tsx"), "ContinueDialog");

/** The two answers of a receiver whose ground has ended. */
export function LapseAnswers({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const [answering, setAnswering] = useState<"stop" | "continue">();
  const may = (verb: string) => referral.actions.includes(verb);
  const box = { referral, onLatest, onClose: () => setAnswering(undefined) };
  return (
    <>
      {may("stop") && <Button onClick={() => setAnswering("stop")}>続けずに終える</Button>}
      {may("continue") && <Button onClick={() => setAnswering("continue")}>自分の根拠で続ける</Button>}
      <Suspense>
        {answering === "stop" && <StopDialog {...box} />}
        {answering === "continue" && <ContinueDialog {...box} />}
      </Suspense>
    </>
  );
}
