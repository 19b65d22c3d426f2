import type { AgendaItem } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { Edition } from "./Edition.tsx";
import { useDraft, useEditions } from "./use-editions.ts";

/** 議事録 of an item whose sitting is over: from the 案 to what was signed. */
export function MeetingRecords({ item }: { item: AgendaItem }) {
  const { data, error, refetch } = useEditions(item);
  const mayDraft = item.actions.includes("draftMeetingRecord");
  const again = () => void refetch();
  const [newest] = data?.items ?? [];
  return (
    <Panel title="議事録">
      <div className="grid gap-4">
        <Unfetched error={error} stale={Boolean(data)} onRetry={again} />
        {!data && !error && <Loading rows={2} />}
        {data && !newest && (mayDraft ? <FirstDraft item={item} /> : <NotYet />)}
        {data?.items.map((record) => (
          <Edition
            key={record.id}
            record={record}
            isNewest={record === newest}
            mayCorrect={mayDraft}
            onLatest={again}
          />
        ))}
      </div>
    </Panel>
  );
}

const NotYet = () => <p className="text-std-16N-170 text-solid-gray-700">会長が確定すると、ここで議事録を読めます。</p>;

function FirstDraft({ item }: { item: AgendaItem }) {
  const drafting = useDraft(item.id, () => toast("議事録（案）をつくりました"));
  const press = () => drafting.isPending || drafting.mutate({ corrections: [] });
  usePaletteDeed("議事録（案）をつくる", "ぎじろくあんをつくる", press);
  return (
    <div className="grid justify-items-start gap-3">
      <p className="text-std-16N-170">
        出席者が読める議事の行、出欠、決定の担当と期限から、議事録（案）をつくります。会長が確定するまで、事務局だけが見られます。
      </p>
      <Button look="solid" onClick={press} busy={drafting.isPending && "つくっています…"}>
        議事録（案）をつくる
      </Button>
      <Refused error={drafting.error} onRetry={press} />
    </div>
  );
}
