import attachIcon from "@material-symbols/svg-400/outlined/attach_file.svg?raw";
import { Suspense } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useReferral } from "../use-referral.ts";
import type { At } from "./use-attach.ts";

const Documents = fetched(() => import("./Documents.tsx"), "Documents");

interface DraftDocumentsProps {
  /** The draft as it is kept, if it is. */
  saved: At | undefined;
  /** Keeps what was typed; nothing where it could not be kept. */
  onKeep: () => Promise<At | undefined>;
  onChanged: (referral: Referral) => void;
  /** Somebody else was first. */
  onStale: () => void;
}

/** 添える書類 in the composer. A document belongs to a つなぎ, so the draft is kept first. */
export function DraftDocuments({ saved, onKeep, onChanged, onStale }: DraftDocumentsProps) {
  return (
    <section aria-labelledby="documents" className="grid gap-3">
      <h2 id="documents" className="text-std-17B-170 text-solid-gray-900">
        添える書類
      </h2>
      {saved ? (
        <KeptDocuments id={saved.id} {...{ onKeep, onChanged, onStale }} />
      ) : (
        <>
          <p className="text-std-16N-170 text-solid-gray-700">
            下書きに保存すると、つなぎ先が求める書類が出て、書類を添えられます。
          </p>
          <p>
            <Button icon={attachIcon} onClick={() => void onKeep()}>
              下書きに保存して書類を添える
            </Button>
          </p>
        </>
      )}
    </section>
  );
}

function KeptDocuments({ id, onKeep, onChanged, onStale }: Omit<DraftDocumentsProps, "saved"> & { id: string }) {
  const { data, error, refetch } = useReferral(id);
  if (!data) return error ? <Unfetched error={error} onRetry={() => void refetch()} /> : <Loading rows={2} />;
  return (
    <Suspense fallback={<Loading rows={2} />}>
      <Documents referral={data} before={onKeep} onChanged={onChanged} onLatest={onStale} />
    </Suspense>
  );
}
