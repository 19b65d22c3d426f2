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

/** 「送信しました 10:42」, with the server's time and only after its answer. */
export function SentBanner({ referral }: { referral: Referral }) {
  const sent = useRouterState({ select: ({ location }) => location.state.sent });
  if (sent !== referral.id || !referral.sentAt) return null;
  return (
    <Banner kind="success" title={`送信しました ${clock(new Date(referral.sentAt))} — 相手の受信箱に届きました`}>
      {referral.to.name}が受領するまで、責任は{referral.from.name}にあります。受領されるとお知らせします。
    </Banner>
  );
}
