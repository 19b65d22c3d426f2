import { useRouterState } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { fetched } from "../api/fetched.ts";
import type { Referral } from "../api/types.ts";
import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";
import { clock } from "../words/when.ts";

const DeedDialog = fetched(() => import("./deeds/DeedDialog.tsx"), "DeedDialog");

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The つなぎ that was sent just before this page opened. */
    sent?: string;
  }
}

/** 「送信しました 10:42」, with the server's time and only after its answer, until somebody there moves. */
export function SentBanner({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const [recalling, setRecalling] = useState(false);
  const sent = useRouterState({ select: ({ location }) => location.state.sent });
  const { id, sentAt, status, isOutside, to, from, actions } = referral;
  if (sent !== id || !sentAt || status !== "sent") return null;
  const at = clock(new Date(sentAt));
  if (isOutside) {
    return (
      <Banner kind="success" title={`送信しました ${at} — ${to.name}にはまだ届いていません`}>
        利用登録のない機関です。シートを印刷して届けるか電話で伝え、答えをここに記録してください。
      </Banner>
    );
  }
  const mayRecall = actions.includes("recall");
  return (
    <>
      <Banner
        kind="success"
        title={`送信しました ${at} — 相手の受信箱に届きました`}
        actions={mayRecall && <Button onClick={() => setRecalling(true)}>送信を取り消す</Button>}
      >
        {to.name}が受領するまで、責任は{from.name}にあります。受領されるとお知らせします。
        {mayRecall && "相手が開くまでは取り消せます。"}
      </Banner>
      {recalling && (
        <Suspense>
          <DeedDialog verb="recall" referral={referral} onClose={() => setRecalling(false)} onLatest={onLatest} />
        </Suspense>
      )}
    </>
  );
}
