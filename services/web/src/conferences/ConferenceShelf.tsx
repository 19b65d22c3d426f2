import { Link } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { useHostedKinds } from "./use-conferences.ts";

/** What belongs to 会議 and is no sitting: what came of them, and what is asked between them. */
export function ConferenceShelf() {
  const works = useMe().actions.includes("listCases");
  const prepares = useHostedKinds().kinds.length > 0;
  return (
    <nav aria-label="会議から出たもの" className="mt-2">
      <ul className="flex flex-wrap gap-x-6">
        {works && (
          <>
            <Shelved to="/conferences/tasks" name="対応事項" />
            <Shelved to="/conferences/requests" name="照会" />
            <Shelved to="/conferences/released" name="開示された決定事項" />
          </>
        )}
        <Shelved to="/conferences/issues" name="地域課題" />
        <Shelved to="/conferences/totals" name="開催数（年度ごと）" />
        {prepares && (
          <>
            <Shelved to="/conferences/figures" name="会議の実績" />
            <Shelved to="/conferences/printings" name="印刷の記録" />
          </>
        )}
      </ul>
    </nav>
  );
}

interface ShelvedProps {
  to:
    | "/conferences/tasks"
    | "/conferences/requests"
    | "/conferences/released"
    | "/conferences/issues"
    | "/conferences/totals"
    | "/conferences/figures"
    | "/conferences/printings";
  name: string;
}

const Shelved = ({ to, name }: ShelvedProps) => (
  <li>
    <Link to={to} className="link inline-flex min-h-11 items-center text-std-16N-170">
      {name}
    </Link>
  </li>
);
