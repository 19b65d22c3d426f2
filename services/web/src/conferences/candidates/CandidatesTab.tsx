import conferencesIcon from "@material-symbols/svg-400/outlined/groups.svg?raw";
import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { DataTable } from "../../parts/DataTable.tsx";
import { Empty } from "../../parts/Empty.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { referralColumns } from "../../referrals/columns.tsx";
import { withoutDesk } from "./candidates.ts";
import { useCoordination, useWatched } from "./use-candidates.ts";

/** 会議にかける候補: what needs to be looked at together. */
export function CandidatesTab() {
  const coordinates = useMe().acting.role === "coordinator";
  return (
    <div className="grid gap-10">
      <p className="max-w-[44em] text-std-16N-170">
        会議で一緒に考えるとよいつなぎです。会議の議題に入れるときは、会議を開いて「議題を加える」からケースを選びます。
      </p>
      {coordinates && <Watched />}
      <Coordination />
    </div>
  );
}

function Watched() {
  const { rows, error, isPending, refetch, ...pages } = useWatched();
  return (
    <Candidates
      title="行き先が決まらないつなぎ"
      words={
        <>
          窓口が受けられなかったものと、つなぎ直し3回以上のものです。氏名と内容は見えません。期限を過ぎただけのものは
          <Link to="/referrals" search={{ box: "watch" }} className="link">
            見守り
          </Link>
          にあります。
        </>
      }
      empty="行き先が決まらないつなぎはありません"
      help="どの窓口も受けられなかったつなぎが出ると、ここに並びます。"
      rows={rows && withoutDesk(rows)}
      {...{ error, isPending }}
      retry={() => void refetch()}
      more={<More pages={pages} />}
    />
  );
}

function Coordination() {
  return (
    <Candidates
      title="多機関協働依頼"
      words="この窓口が送ったもの、受け取ったもののうち、終わっていないものです。"
      empty="終わっていない多機関協働依頼はありません"
      help="つなぐときに種別で「多機関協働依頼」を選ぶと、ここに並びます。"
      {...useCoordination()}
    />
  );
}

interface CandidatesProps {
  title: string;
  words: ReactNode;
  empty: string;
  help: string;
  rows: readonly ReferralItem[] | undefined;
  error: unknown;
  isPending: boolean;
  retry: () => void;
  more?: ReactNode;
}

function Candidates({ title, words, empty, help, rows, error, isPending, retry, more }: CandidatesProps) {
  return (
    <section aria-label={title} className="grid gap-4">
      <div>
        <h2 className="text-std-20B-150 text-solid-gray-900">{title}</h2>
        <p className="text-std-16N-170 text-solid-gray-700">{words}</p>
      </div>
      <Unfetched error={error} stale={Boolean(rows)} onRetry={retry} />
      {isPending && <Loading rows={2} />}
      {rows && rows.length > 0 && <DataTable caption={title} columns={referralColumns} rows={rows} />}
      {!isPending && rows?.length === 0 && (
        <Empty icon={conferencesIcon} title={empty}>
          {help}
        </Empty>
      )}
      {more}
    </section>
  );
}
