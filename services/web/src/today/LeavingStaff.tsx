import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import { Link } from "@tanstack/react-router";
import { leavingReasons } from "@tsunagi/contracts/codes";
import { Icon } from "../parts/Icon.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { leftWords } from "../staff/left-words.ts";
import { useMembers } from "../staff/use-members.ts";
import { warekiDay } from "../words/when.ts";

/** On 今日 of whoever keeps the accounts: who is leaving, and what is still open in their names. */
export function LeavingStaff() {
  const { rows, error, refetch, hasNextPage } = useMembers();
  const leaving = rows?.flatMap((member) => (member.leaving ? { ...member, leaving: member.leaving } : []));
  return (
    <section aria-labelledby="leaving">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="leaving" className="text-std-20B-150 text-solid-gray-900">
          異動・退職・停止
          {leaving && <span className="ml-2 text-std-18N-160">{`${leaving.length}${hasNextPage ? "+" : ""}件`}</span>}
        </h2>
        <Link to="/staff" className="link text-std-16N-170">
          一覧を見る
        </Link>
      </div>
      <Unfetched error={error} stale={Boolean(rows)} onRetry={() => void refetch()} />
      {!rows && !error && <Loading rows={2} />}
      {leaving?.length === 0 && (
        <p className="flex items-center gap-2 border-t border-solid-gray-420 py-4 text-std-16N-170 text-solid-gray-700">
          <Icon svg={doneIcon} className="size-6 text-success-2" />
          引き継ぎを待っている職員はいません。
        </p>
      )}
      {leaving && leaving.length > 0 && (
        <ul className="border-t border-solid-gray-420">
          {leaving.map(({ id, staff, desk, leaving: going }) => (
            <li
              key={id}
              className="grid gap-x-6 border-b border-solid-gray-420 px-3 py-3 text-std-16N-170 leading-normal"
            >
              <p className="text-solid-gray-900">
                <b className="font-700">{staff.name}</b>・{desk.name}
              </p>
              <p className="text-solid-gray-800">
                {leavingReasons[going.reason]}：{warekiDay(going.since)}から・{leftWords(going)}
              </p>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
