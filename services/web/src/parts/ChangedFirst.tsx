import { refusedWith } from "../api/refusal.ts";
import { Banner } from "./Banner.tsx";
import { Button } from "./Button.tsx";
import { Refused } from "./Refused.tsx";

/** A refused change. Where somebody else was first (412), the way out is the latest; what was typed stays. */
export function ChangedFirst({
  error,
  onLatest,
  onRetry,
}: {
  error: unknown;
  onLatest: () => void;
  onRetry: () => void;
}) {
  if (!refusedWith(error, 412)) return <Refused error={error} onRetry={onRetry} />;
  return (
    <Banner
      kind="warning"
      title="ほかの人が先に変更しました。"
      actions={<Button onClick={onLatest}>最新を読み込む</Button>}
    >
      あなたの入力は残っています。最新の内容を確かめてから、もう一度保存してください。
    </Banner>
  );
}
