import askIcon from "@material-symbols/svg-400/outlined/contact_support.svg?raw";
import { Link } from "@tanstack/react-router";
import { involvements } from "@tsunagi/contracts/codes";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { useDesks } from "../../../desks/use-desks.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { More } from "../../../parts/More.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { AnswerDue } from "../../requests/AnswerDue.tsx";
import { useRequests } from "../../requests/use-requests.ts";
import type { Inside } from "../Room.tsx";

const AskDialog = fetched(() => import("./AskDialog.tsx"), "AskDialog");

/** 照会 out of this item: whom was asked, and what they say. For 会長 and 事務局. */
export function RequestsMade({ item, inside }: { item: AgendaItem; inside: Inside }) {
  const [asking, setAsking] = useState(false);
  const { rows, ...pages } = useRequests({ side: "made", agendaItemId: item.id });
  const mayAsk = item.actions.includes("requestInformation");
  // Known before the box opens: it begins with them.
  useDesks();
  usePaletteDeed("照会する", "しょうかいする ほかのまどぐちにきく", mayAsk ? () => setAsking(true) : undefined);
  return (
    <Panel title="照会">
      <div className="grid gap-4">
        <Unfetched error={pages.error} stale={Boolean(rows)} onRetry={() => void pages.refetch()} />
        {pages.isPending && <Loading rows={1} />}
        {rows?.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">席のない窓口に、関わりの有無を聞けます。</p>
        )}
        {rows && rows.length > 0 && (
          <ul className="grid gap-3">
            {rows.map(({ id, desk, answer, ...due }) => (
              <li key={id} className="grid gap-1 border-t border-solid-gray-300 pt-3 first:border-t-0 first:pt-0">
                <Link
                  to="/conferences/requests/$requestId"
                  params={{ requestId: id }}
                  className="link inline-flex min-h-11 items-center"
                >
                  {desk.name}
                </Link>
                {answer ? (
                  <span className="text-std-16B-170 text-solid-gray-900">{involvements[answer.involvement]}</span>
                ) : (
                  <AnswerDue {...due} />
                )}
              </li>
            ))}
          </ul>
        )}
        <More pages={pages} />
        {mayAsk && (
          <Button icon={askIcon} className="justify-self-start" onClick={() => setAsking(true)}>
            照会する
          </Button>
        )}
        {asking && (
          <Suspense>
            <AskDialog {...{ item, inside }} onClose={() => setAsking(false)} />
          </Suspense>
        )}
      </div>
    </Panel>
  );
}
