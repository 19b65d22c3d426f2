import type { Category } from "@tsunagi/contracts/codes";
import { useEffect, useEffectEvent } from "react";
import type { Referral } from "../../api/types.ts";
import { useWidenedPreview } from "../compose/use-preview.ts";
import { WhoSees } from "../compose/WhoSees.tsx";

interface WidenedSightProps {
  referral: Referral;
  categories: readonly Category[];
  error: string | undefined;
  /** The fingerprint of what stands here; empty while it is being asked, and where nothing lets it go. */
  onSeen: (fingerprint: string) => void;
}

/** Who will see what once this goes again: what is confirmed here is what goes. */
export function WidenedSight({ referral, categories, error, onSeen }: WidenedSightProps) {
  const preview = useWidenedPreview(referral.id, categories);
  const told = preview.isPlaceholderData ? undefined : preview.data;
  const seen = (told?.ground && told.fingerprint) || "";
  // The form holds what is sent, and the fingerprint belongs to it: it comes from the server, after every choice.
  const see = useEffectEvent(onSeen);
  useEffect(() => see(seen), [seen]);
  const asking = !told && !preview.error;
  return (
    <div className="grid gap-2" aria-busy={asking}>
      <WhoSees
        preview={preview}
        asked
        noGround={<p className="font-700 text-red-1000">この範囲を渡してよい根拠がありません。</p>}
      />
      {asking && (
        <p role="status" className="font-700 text-solid-gray-900">
          {error ?? "確かめています…"}
        </p>
      )}
      {error && !seen && !asking && (
        <p role="alert" className="font-700 text-red-1000">
          {told ? UNGROUNDED : UNKNOWN}
        </p>
      )}
    </div>
  );
}

const UNGROUNDED = "まだ送れません。同意のない項目の印を外すか、ケースで同意か根拠を記録してから送り直してください。";
const UNKNOWN = "だれに何が見えるかを確かめられないため、まだ送れません。";
