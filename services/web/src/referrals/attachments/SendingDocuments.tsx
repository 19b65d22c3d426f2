import type { Referral } from "../../api/types.ts";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useReferral } from "../use-referral.ts";
import { Documents } from "./Documents.tsx";
import type { At } from "./use-attach.ts";

interface SendingDocumentsProps {
  saved: At;
  onChanged: (referral: Referral) => void;
  onStale: () => void;
}

/** In the last look before sending: what goes along, and what the other desk wants and is still open. */
export function SendingDocuments({ saved, onChanged, onStale }: SendingDocumentsProps) {
  const { data, error, refetch } = useReferral(saved.id);
  return (
    <section className="grid gap-3">
      <h3 className="text-std-17B-170 text-solid-gray-900">添える書類</h3>
      <Unfetched error={error} stale={Boolean(data)} onRetry={() => void refetch()} />
      {!data && !error && <Loading rows={1} />}
      {data && <Documents referral={data} before={async () => saved} onChanged={onChanged} onLatest={onStale} />}
    </section>
  );
}
