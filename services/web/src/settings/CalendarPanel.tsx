import copyIcon from "@material-symbols/svg-400/outlined/content_copy.svg?raw";
import { type CalendarContents, calendarContents } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { NoticeSettings } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { RadioGroup } from "../parts/form/RadioGroup.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";
import { useNow } from "../words/use-now.ts";
import { stampWords } from "../words/when.ts";
import { useRenewCalendar, useStopCalendar } from "./use-notice-settings.ts";

/** The due times in one's own calendar program: its address is the key, and stands here only while this page is open. */
export function CalendarPanel({ settings: { calendar } }: { settings: NoticeSettings }) {
  const [contents, setContents] = useState<CalendarContents>(calendar?.contents ?? "own");
  const [conferences, setConferences] = useState(calendar?.conferences ?? false);
  const now = useNow();
  const renew = useRenewCalendar();
  const stop = useStopCalendar();
  const address = calendar && renew.data && `${location.origin}${renew.data.path}`;
  return (
    <Panel title="カレンダーに取り込む（iCalendar）">
      <div className="grid max-w-[36rem] gap-5">
        <p className="text-std-16N-170 text-solid-gray-700">
          Outlook
          などのカレンダーに、つなぎの番号と期限、会議の時刻だけを表示します。アドレスを知る人は誰でも見られるので、人に渡さないでください。
        </p>
        <p className="text-std-16N-170 text-solid-gray-900">
          {calendar
            ? `${stampWords(new Date(calendar.madeAt), now)} に作りました（${calendarContents[calendar.contents]}${calendar.conferences ? "・自分の会議" : ""}）。`
            : "使っていません。"}
        </p>
        {address && <Address address={address} />}
        <RadioGroup label="入れるつなぎ" options={calendarContents} value={contents} onChange={setContents} required />
        <div>
          <Tick checked={conferences} onChange={setConferences}>
            自分の会議の時刻も入れる
          </Tick>
          <p className="pl-8 text-std-16N-170 text-solid-gray-700">
            「会議（つなぎ）」と時刻だけが入ります。会議の名前も場所も入りません。
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          <Button onClick={() => renew.mutate({ contents, conferences })} busy={renew.isPending && "作っています…"}>
            {calendar ? "作り直す（前のアドレスは止まります）" : "アドレスを作る"}
          </Button>
          {calendar && (
            <Button look="text" onClick={() => stop.mutate(undefined)} busy={stop.isPending && "止めています…"}>
              止める
            </Button>
          )}
        </div>
        <Refused error={renew.error ?? stop.error} />
      </div>
    </Panel>
  );
}

/** Without TLS a browser copies nothing for a page: then it is marked by hand. */
function Address({ address }: { address: string }) {
  const copy = () => navigator.clipboard.writeText(address).then(() => toast("アドレスをコピーしました"));
  return (
    <div className="grid gap-3 rounded-8 border border-blue-200 bg-blue-50 p-4">
      <p className="text-std-16N-170 text-solid-gray-900">このアドレスは、いまだけ表示しています。</p>
      <code className="text-dns-14N-130 break-all">{address}</code>
      {"clipboard" in navigator && (
        <div>
          <Button icon={copyIcon} onClick={() => void copy()}>
            コピー
          </Button>
        </div>
      )}
    </div>
  );
}
