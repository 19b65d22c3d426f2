import lockIcon from "@material-symbols/svg-400/outlined/lock_person.svg?raw";
import { useState } from "react";
import type { AgendaItem } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { dayWords, isAwaited } from "./preparation/prepare-by.ts";
import { usePledge } from "./use-item.ts";

/** 守秘の確認: nothing of what it is about stands here, only what one binds oneself to. */
export function PledgeGate({ item }: { item: AgendaItem }) {
  const [confirmed, setConfirmed] = useState(false);
  const [missed, setMissed] = useState(false);
  const pledge = usePledge();
  const mayPledge = item.actions.includes("pledge");
  const submit = () => {
    if (pledge.isPending) return;
    setMissed(!confirmed);
    if (confirmed) pledge.mutate(item.id);
  };
  return (
    <section
      aria-labelledby="pledge"
      className="mx-auto grid w-full max-w-[44rem] gap-5 rounded-16 border border-solid-gray-300 p-5 sm:p-8"
    >
      <h2 id="pledge" className="flex items-center gap-2 text-std-22B-150 text-solid-gray-900">
        <Icon svg={lockIcon} className="size-7" />
        守秘の確認
      </h2>
      <p className="text-std-16N-170">
        この議題の内容は、守秘を確認した出席者だけが見られます。確認した日時は記録に残ります。
      </p>
      <blockquote className="border-l-4 border-key-900 bg-solid-gray-50 px-5 py-4 text-std-18N-160 whitespace-pre-line text-solid-gray-900">
        {item.pledge}
      </blockquote>
      {mayPledge && item.prepareBy && isAwaited(item) && (
        <p className="text-std-16B-170 text-solid-gray-900">
          守秘を確認すると、準備シートを書けます（期限 {dayWords(item.prepareBy)}）。
        </p>
      )}
      {mayPledge ? (
        <Form label="守秘の確認" onSubmit={submit} className="grid gap-4">
          <Tick checked={confirmed} onChange={setConfirmed}>
            上の内容を確認しました
          </Tick>
          {missed && !confirmed && (
            <p role="alert" className="text-std-16N-170 text-red-1000">
              上の内容を読んで、印を付けてください。
            </p>
          )}
          <Refused error={pledge.error} onRetry={submit} />
          <Button
            type="submit"
            look="solid"
            busy={pledge.isPending && "確認しています…"}
            className="justify-self-start"
          >
            守秘を確認して入る
          </Button>
        </Form>
      ) : (
        <p className="text-std-16N-170">いまは確認できません。会議の事務局にお問い合わせください。</p>
      )}
    </section>
  );
}
