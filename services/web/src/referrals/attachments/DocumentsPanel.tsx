import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Referral } from "../../api/types.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Panel } from "../../parts/Panel.tsx";

const Documents = fetched(() => import("./Documents.tsx"), "Documents");

/** 書類 on the page of a つなぎ; nothing where there is none and none may be added. */
export function DocumentsPanel({ referral, onLatest }: { referral: Referral; onLatest: () => void }) {
  const { attachments, actions } = referral;
  if (attachments.length === 0 && !actions.includes("attach")) return null;
  return (
    <Panel title="書類">
      <Suspense fallback={<Loading rows={1} />}>
        <Documents referral={referral} onLatest={onLatest} />
      </Suspense>
    </Panel>
  );
}
