import { type NoticeGroup, noticeGroups } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../api/refusal.ts";
import type { NoticeSettings, NoticeWishes } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Refused } from "../parts/Refused.tsx";
import { toast } from "../parts/toast.ts";
import { useReviseWishes } from "./use-notice-settings.ts";
import { WishesTable } from "./WishesTable.tsx";

/** Which news comes by which way, and when no mail may come. */
export function WishesPanel({ settings }: { settings: NoticeSettings }) {
  const { mail, digest, quiet, quietOnClosedDays, version } = settings;
  const [typed, setTyped] = useState<NoticeWishes>({ mail, digest, quiet, quietOnClosedDays });
  const revise = useReviseWishes();
  const change = (part: Partial<NoticeWishes>) => setTyped((before) => ({ ...before, ...part }));
  const toggle = (way: "mail" | "digest", group: NoticeGroup) => {
    const chosen = new Set<NoticeGroup>(typed[way]);
    if (!chosen.delete(group)) chosen.add(group);
    change({ [way]: (Object.keys(noticeGroups) as NoticeGroup[]).filter((one) => chosen.has(one)) });
  };
  const hours = typed.quiet ?? { from: "", until: "" };
  const setHours = (part: Partial<typeof hours>) => {
    const next = { ...hours, ...part };
    change({ quiet: next.from || next.until ? next : null });
  };
  return (
    <Panel title="何を、どう受け取るか">
      <Form
        label="お知らせの受け取り方"
        className="grid gap-6"
        onSubmit={() => revise.mutate({ ...typed, version }, { onSuccess: () => toast("受け取り方を保存しました") })}
      >
        <p className="text-std-16N-170 text-solid-gray-700 sm:hidden">画面には、いつもすべて出ます。</p>
        <WishesTable mail={typed.mail} digest={typed.digest} onToggle={toggle} />
        <fieldset className="min-w-0">
          <legend className="mb-2 text-std-17B-170 text-solid-gray-900">メールを送らない時間</legend>
          <p className="mb-3 text-std-16N-170 text-solid-gray-700">
            この間のメールは、終わりの時刻に送ります。緊急度Aのメールは、いつでも送ります。
          </p>
          <div className="flex flex-wrap items-start gap-x-6 gap-y-3">
            <TextField
              label="何時から"
              value={hours.from}
              onChange={(from) => setHours({ from })}
              input={{ type: "time" }}
              error={fieldMessage(revise.error, "quiet.from")}
            />
            <TextField
              label="何時まで"
              value={hours.until}
              onChange={(until) => setHours({ until })}
              input={{ type: "time" }}
              error={fieldMessage(revise.error, "quiet.until")}
            />
          </div>
          <Tick checked={typed.quietOnClosedDays} onChange={(quietOnClosedDays) => change({ quietOnClosedDays })}>
            窓口の休みの日は送らない
          </Tick>
        </fieldset>
        <Refused error={revise.error} />
        <div>
          <Button type="submit" look="solid" busy={revise.isPending && "保存しています…"}>
            保存する
          </Button>
        </div>
      </Form>
    </Panel>
  );
}
