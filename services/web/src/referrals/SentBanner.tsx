import { useRouterState } from "@tanstack/react-router";
import type { Referral } from "../api/types.ts";
import { Banner } from "../parts/Banner.tsx";
import { clock } from "../words/when.ts";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** The つなぎ that was sent just before this page opened. */
    sent?: string;
  }
}

/** 「送信しました 10:42」, with the server's time and only after its answer, until somebody there moves. */
export function SentBanner({ referral }: { referral: Referral }) {
  const sent = useRouterState({ select: ({ location }) => location.state.sent });
  const { id, sentAt, status, isOutside, to, from } = referral;
  if (sent !== id || !sentAt || status !== "sent") return null;
  const at = clock(new Date(sentAt));
  if (isOutside) {
    return (
      <Banner kind="success" title={`送信しました ${at} — ${to.name}にはまだ届いていません`}>
        利用登録のない機関です。シートを印刷して届けるか電話で伝え、答えをここに記録してください。
      </Banner>
    );
  }
  return (
    <Banner kind="success" title={`送信しました ${at} — 相手の受信箱に届きました`}>
      {to.name}が受領するまで、責任は{from.name}にあります。受領されるとお知らせします。
    </Banner>
  );
}
