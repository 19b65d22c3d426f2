import type { Referral } from "../../api/types.ts";
import { Panel } from "../../parts/Panel.tsx";
import { Documents } from "./Documents.tsx";

/** 書類 on the page of a つなぎ; nothing where there is none and none may be added. */
export function DocumentsPanel({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { attachments, actions } = referral;
  if (attachments.length === 0 && !actions.includes("attach")) return null;
  return (
    <Panel title="書類">
      <Documents referral={referral} onLatest={onLatest} />
    </Panel>
  );
}
