import { Link } from "@tanstack/react-router";
import { useCase } from "../../../../cases/use-case.ts";
import { Loading } from "../../../../parts/Loading.tsx";
import { Unfetched } from "../../../../parts/Unfetched.tsx";
import { useNow } from "../../../../words/use-now.ts";

/** Who will read what is handed over: whom the consent names now, and the lead. The server decides when it goes. */
export function HandedTo({ caseId }: { caseId: string }) {
  const now = useNow();
  const { data, error, refetch } = useCase(caseId);
  if (!data) return error ? <Unfetched error={error} onRetry={() => void refetch()} /> : <Loading rows={1} />;
  const named = data.consents
    .filter(({ withdrawal, until }) => !withdrawal && (!until || new Date(until) > now))
    .flatMap(({ recipients }) => recipients);
  const readers = new Map([data.leadDesk, ...named].map(({ id, name }) => [id, name]));
  return (
    <p role="status" className="rounded-8 border-l-4 border-blue-900 bg-blue-50 px-4 py-3 text-std-16N-170">
      {named.length > 0
        ? `${[...readers.values()].join("・")}で働く人が、このケース（${data.number}）を見られる間、読みます。`
        : `このケース（${data.number}）には、いま有効な本人の同意がありません。`}
      {named.length === 0 && (
        <Link to="/cases/$caseId" params={{ caseId }} search={{ tab: "consent", consent: true }} className="link ml-3">
          同意を記録する
        </Link>
      )}
    </p>
  );
}
