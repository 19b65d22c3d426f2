import type { Category } from "@tsunagi/contracts/codes";
import { useEffect, useEffectEvent } from "react";
import type { Referral } from "../../api/types.ts";
import { useWidenedPreview } from "../compose/use-preview.ts";
import { WhoSees } from "../compose/WhoSees.tsx";

interface WidenedSightProps {
  referral: Referral;
  categories: readonly Category[];
  error: string | undefined;
  /** The fingerprint of what stands here; empty while it is being asked. */
  onSeen: (fingerprint: string) => void;
}

/** Who will see what once this goes again: what is confirmed here is what goes. */
export function WidenedSight({ referral, categories, error, onSeen }: WidenedSightProps) {
  const preview = useWidenedPreview(referral.id, categories);
  const seen = preview.isPlaceholderData ? "" : (preview.data?.fingerprint ?? "");
  // The form holds what is sent, and the fingerprint belongs to it: it comes from the server, after every choice.
  const see = useEffectEvent(onSeen);
  useEffect(() => see(seen), [seen]);
  return (
    <div className="grid gap-2">
      <WhoSees
        preview={preview}
        asked
        noGround={
          <p className="font-700 text-red-1000">
            この範囲を渡してよい根拠がありません。ケースで同意か根拠を記録してから送り直してください。
          </p>
        }
      />
      {error && !seen && (
        <p role="alert" className="font-700 text-red-1000">
          {error}
        </p>
      )}
    </div>
  );
}
