import { Link } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Release } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { dayOf } from "../../words/when.ts";
import { kept } from "../room/minutes/writing/kept.ts";
import { ReferOn } from "./ReferOn.tsx";

const WithdrawDialog = fetched(() => import("./WithdrawDialog.tsx"), "WithdrawDialog");

interface RoomProps {
  release: Release;
  room: NonNullable<Release["room"]>;
  onLatest: () => void;
}

/** For those who released it: where it comes from, why, who reads it and who has received it; and how it is taken back. */
export function Room({ release, room, onLatest }: RoomProps) {
  const [withdrawing, setWithdrawing] = useState(false);
  const { conferenceId, agendaItemId, reason, releasedBy, receivers, withdrawn } = room;
  const isKept = kept("withdrawal", agendaItemId, release.id) !== undefined;
  return (
    <Panel
      title="会議の中だけの記録"
      aside={
        <Link
          to="/conferences/$conferenceId/items/$itemId"
          params={{ conferenceId, itemId: agendaItemId }}
          className="link"
        >
          議題を開く
        </Link>
      }
    >
      <div className="grid gap-4">
        <p className="text-std-16N-170 text-solid-gray-700">ここから下は、開示先の窓口には見えません。</p>
        <Facts
          rows={[
            ["開示した人", releasedBy.name],
            reason !== null && ["理由", reason],
            withdrawn && ["取り下げ", `${dayOf(withdrawn.at)}\n${withdrawn.note}`],
          ]}
        />
        <ul aria-label="開示先の窓口" className="border-t border-solid-gray-300">
          {receivers.map(({ desk, received }) => (
            <li
              key={desk.id}
              className="flex flex-wrap justify-between gap-x-4 border-b border-solid-gray-300 py-2 text-std-16N-170 text-solid-gray-900"
            >
              <span>{desk.name}</span>
              {!release.caseId && (
                <span className="text-solid-gray-700">
                  {received ? (
                    <>
                      {received.by.name} <Stamp at={received.at} />
                    </>
                  ) : (
                    "まだ受け取っていません"
                  )}
                </span>
              )}
            </li>
          ))}
        </ul>
        <div className="flex flex-wrap gap-3 empty:hidden">
          {!release.caseId && !withdrawn && <ReferOn release={release} desk={receivers[0]?.desk.id} />}
          {release.actions.includes("withdraw") && (
            <Button
              onClick={() => setWithdrawing(true)}
            >{`開示を取り下げる${isKept ? "（書きかけあり）" : ""}`}</Button>
          )}
        </div>
      </div>
      {withdrawing && (
        <Suspense>
          <WithdrawDialog
            {...{ release, agendaItemId, onLatest }}
            onClose={() => setWithdrawing(false)}
            onReopen={() => setWithdrawing(true)}
          />
        </Suspense>
      )}
    </Panel>
  );
}
