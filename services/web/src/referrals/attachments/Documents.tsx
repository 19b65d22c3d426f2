import attachIcon from "@material-symbols/svg-400/outlined/attach_file.svg?raw";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Changed } from "../Changed.tsx";
import { DocumentList } from "./DocumentList.tsx";
import { type At, useDetach } from "./use-attach.ts";

const AttachDialog = fetched(() => import("./AttachDialog.tsx"), "AttachDialog");

interface DocumentsProps {
  referral: Referral;
  /** Where something is being typed, that is kept first; nothing where it could not be. */
  before?: () => Promise<At | undefined>;
  /** What the つなぎ is now. */
  onChanged?: (referral: Referral) => void;
  onLatest: () => void;
}

/** 書類: the list, and whatever the server allows to be done to it. */
export function Documents({ referral, before, onChanged, onLatest }: DocumentsProps) {
  const { id, version, actions } = referral;
  const [adding, setAdding] = useState<{ at: At; document: string }>();
  const detach = useDetach((changed) => onChanged?.(changed));
  const may = (verb: string) => actions.includes(verb);
  const ready = async () => (before ? before() : { id, version });
  const add = async (document: string) => {
    const at = await ready();
    if (at) setAdding({ at, document });
  };
  const latest = () => {
    setAdding(undefined);
    detach.reset();
    onLatest();
  };
  return (
    <div className="grid gap-4">
      <DocumentList
        referral={referral}
        onAttach={may("attach") ? (document) => void add(document) : undefined}
        onDetach={
          may("detach")
            ? async (attachment) => {
                const at = !detach.isPending && (await ready());
                if (at) detach.mutate({ at, attachmentId: attachment.id });
              }
            : undefined
        }
      />
      <Changed error={detach.error} onLatest={latest} />
      {may("attach") && (
        <p>
          <Button icon={attachIcon} onClick={() => void add("")}>
            {referral.wantedDocuments.length > 0 ? "ほかの書類を添える" : "書類を添える"}
          </Button>
        </p>
      )}
      {adding && (
        <Suspense>
          <AttachDialog
            {...adding}
            onDone={(changed) => {
              setAdding(undefined);
              onChanged?.(changed);
            }}
            onClose={() => setAdding(undefined)}
            onLatest={latest}
          />
        </Suspense>
      )}
    </div>
  );
}
