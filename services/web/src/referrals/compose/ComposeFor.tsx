import { useBases } from "../../cases/basis/use-bases.ts";
import { useCase } from "../../cases/use-case.ts";
import { useDesks } from "../../desks/use-desks.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Composer } from "./Composer.tsx";
import type { Start } from "./use-draft.ts";

/** Fetches what the form needs: the case and the desks. */
export function ComposeFor({ caseId, referral, previous }: Start & { caseId: string }) {
  const supportCase = useCase(caseId);
  const bases = useBases(caseId);
  const { desks, error, retry } = useDesks();
  if (supportCase.error) return <Failed error={supportCase.error} onRetry={() => void supportCase.refetch()} />;
  if (error) return <Failed error={error} onRetry={retry} />;
  if (bases.error && !bases.data) return <Failed error={bases.error} onRetry={() => void bases.refetch()} />;
  if (!supportCase.data || !desks || !bases.data) return <Loading page rows={6} />;
  return (
    <Composer
      supportCase={supportCase.data}
      bases={bases.data.items}
      desks={desks}
      referral={referral}
      previous={previous}
    />
  );
}
