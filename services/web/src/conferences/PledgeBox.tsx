import lockIcon from "@material-symbols/svg-400/outlined/lock_person.svg?raw";
import { type ReactNode, useState } from "react";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Refused } from "../parts/Refused.tsx";

interface PledgeBoxProps {
  /** What stands behind it, and for whom. */
  lead: string;
  /** What one binds oneself to. */
  words: string | null;
  children?: ReactNode;
  button: string;
  /** Undefined: it may not be given now. */
  pledge: { run: () => void; isPending: boolean; error: unknown } | undefined;
}

/** 守秘の確認: nothing of what it is about stands here, only what one binds oneself to. */
export function PledgeBox({ lead, words, children, button, pledge }: PledgeBoxProps) {
  const [confirmed, setConfirmed] = useState(false);
  const [missed, setMissed] = useState(false);
  const submit = () => {
    if (!pledge || pledge.isPending) return;
    setMissed(!confirmed);
    if (confirmed) pledge.run();
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
      <p className="text-std-16N-170">{lead}確認した日時は記録に残ります。</p>
      <blockquote className="border-l-4 border-key-900 bg-solid-gray-50 px-5 py-4 text-std-18N-160 whitespace-pre-line text-solid-gray-900">
        {words}
      </blockquote>
      {children}
      {pledge ? (
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
            {button}
          </Button>
        </Form>
      ) : (
        <p className="text-std-16N-170">いまは確認できません。会議の事務局にお問い合わせください。</p>
      )}
    </section>
  );
}
