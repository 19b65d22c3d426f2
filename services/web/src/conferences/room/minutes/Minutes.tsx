import { useEffect, useRef, useState } from "react";
import { useMe } from "../../../api/me.ts";
import type { AgendaItem } from "../../../api/types.ts";
import { useFreshRows } from "../../../live/use-fresh-rows.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { undecided } from "../decisions/undecided.ts";
import { useGuestSpeakers } from "../guests/use-guests.ts";
import type { Inside } from "../Room.tsx";
import { MinuteRow } from "./MinuteRow.tsx";
import type { OpenMinutes } from "./open-minutes.ts";
import { Undecided } from "./Undecided.tsx";
import { useRows } from "./use-minutes.ts";
import { useSpokenRows } from "./use-spoken-rows.ts";
import { keep, kept } from "./writing/kept.ts";
import { desksAt, EMPTY, type MinuteForm, withBack } from "./writing/minute-form.ts";
import { PendingRows } from "./writing/PendingRows.tsx";
import { useOutbox } from "./writing/use-outbox.ts";
import { WriteMinute } from "./writing/WriteMinute.tsx";

interface MinutesProps {
  item: AgendaItem;
  inside: Inside;
  host: { id: string; name: string } | undefined;
  minutes: OpenMinutes;
}

/** With more rows than these the box is out of sight. */
const MANY = 4;

/** 議事: rows in the order in which they were written, and the box for the next one. */
export function Minutes({ item, inside, host, minutes }: MinutesProps) {
  const me = useMe();
  const deskId = me.acting.desk.id;
  const { rows, error } = useRows(minutes);
  const fresh = useFreshRows(item.id, rows);
  useSpokenRows(rows, me.staff.id);
  const desks = desksAt(inside.seats, host);
  const speakers = { ...desks, ...useGuestSpeakers(item) };
  const outbox = useOutbox(item.id, minutes);
  const isHost = host?.id === deskId;
  // Who takes the minutes writes down what others say; whoever sits at the table speaks for their own desk.
  const speakerDeskId = host && !isHost && deskId in desks ? deskId : "";
  const place = { hostId: host?.id, ownDeskId: deskId, isOpen: item.secrecy === "open" };
  const [form, setForm] = useState<MinuteForm>(() => kept("new", item.id, item.id) ?? EMPTY);
  const isWorthKeeping = form.body.trim() !== "" || form.audience === "desks";
  useEffect(() => keep("new", item.id, item.id, isWorthKeeping ? form : undefined), [item.id, form, isWorthKeeping]);
  const box = useRef<HTMLDivElement>(null);
  const mayWrite = item.actions.includes("write");
  const write = () => box.current?.querySelector("textarea")?.focus();
  usePaletteDeed("議事に行を加える", "ぎじにぎょうをくわえる かく きろく", mayWrite ? write : undefined);
  return (
    <Panel
      title="議事"
      aside={
        mayWrite &&
        rows &&
        rows.length > MANY && (
          <Button look="text" onClick={write}>
            下の箱に書く
          </Button>
        )
      }
    >
      <div className="grid gap-4">
        <Unfetched error={error} stale={rows !== undefined} onRetry={minutes.ask} />
        {!rows && !error && <Loading rows={4} />}
        {rows && ["running", "ended"].includes(item.status) && <Undecided rows={undecided(rows)} />}
        {rows?.length === 0 && <p className="text-std-16N-170 text-solid-gray-700">{emptyWords(item, mayWrite)}</p>}
        {/* Room for what will be said: the first rows do not push the box away from whoever writes in it. */}
        <ol aria-label="議事の行" className={`grid content-start ${mayWrite ? "min-h-[30dvh]" : ""}`}>
          {rows?.map((row, index) => (
            <MinuteRow
              key={row.id}
              {...{ row, item, host, desks, speakers, minutes }}
              place={index + 1}
              mark={row.writtenBy.id === me.staff.id && fresh.get(row.id) === "arrived" ? undefined : fresh.get(row.id)}
            />
          ))}
        </ol>
        <PendingRows outbox={outbox} onBack={(body) => setForm(withBack(form, body))} />
        {mayWrite && (
          <WriteMinute {...{ outbox, form, speakerDeskId, desks, speakers, place, box }} onChange={setForm} />
        )}
        {!mayWrite && form.body.trim() && <StillTyped body={form.body} />}
      </div>
    </Panel>
  );
}

function emptyWords({ status, writing }: AgendaItem, mayWrite: boolean): string {
  if (mayWrite) return "まだ議事がありません。下の箱に書くと、出席者の画面にすぐ出ます。";
  if (status === "planned") return "協議が始まると、議事がここに並びます。";
  return writing === "scribe" ? "まだ議事がありません。書記が書くと、ここにすぐ出ます。" : "議事はありません。";
}

/** What was being typed when writing ended: it can be copied from here, and is not lost. */
function StillTyped({ body }: { body: string }) {
  return (
    <div role="status" className="rounded-8 bg-yellow-50 px-4 py-3 text-std-16N-170 text-solid-gray-900">
      <p>いまは行を加えられません。書きかけの内容は、ここに残っています。</p>
      <p className="mt-1 border-l-4 border-solid-gray-420 pl-3 whitespace-pre-line">{body}</p>
    </div>
  );
}
