import { refusedWith } from "../api/refusal.ts";
import { PageHeader } from "./PageHeader.tsx";
import { Unfetched } from "./Unfetched.tsx";

/** A whole page that could not be fetched. */
export function Failed({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const title = refusedWith(error, 404) ? "見つかりません" : "表示できませんでした";
  return (
    <>
      <PageHeader title={title} />
      <Unfetched error={error} onRetry={onRetry} />
    </>
  );
}
