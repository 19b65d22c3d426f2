import { refusedWith } from "../../../../api/refusal.ts";
import { Banner } from "../../../../parts/Banner.tsx";
import { Refused } from "../../../../parts/Refused.tsx";

/** Why the row is not one's own, or was not taken. What was typed stays in the box. */
export function EditRefused({ held, revised, onRetry }: { held: unknown; revised: unknown; onRetry: () => void }) {
  if (refusedWith(revised, 412))
    return (
      <Banner kind="warning" title="ほかの人が先に変更しました。">
        あなたの入力は残っています。最新の内容を読み込んでいます。
      </Banner>
    );
  if (revised) return <Refused error={revised} onRetry={onRetry} />;
  return refusedWith(held, 409) ? (
    <Banner kind="warning" title="ほかの人がこの行を書いています。">
      あなたの入力は残っています。終わるのを待つか、別の行に書いてください。
    </Banner>
  ) : null;
}
