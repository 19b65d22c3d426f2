import sendIcon from "@material-symbols/svg-400/outlined/send-fill.svg?raw";
import { useState } from "react";
import type { Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import type { Draft } from "./draft.ts";
import { SendingToDesk } from "./SendingToDesk.tsx";
import { type Going, useSendSeveral } from "./use-send-several.ts";

interface ConfirmSeveralProps {
  draft: Draft;
  going: readonly Going[];
  from: string;
  documented: (referral: Referral) => void;
  stale: () => void;
  /** With what was sent so far. */
  onClose: (sent: readonly Referral[]) => void;
}

/** The last look before several desks are asked at once. Each is confirmed and answered for by itself. */
export function ConfirmSeveral({ draft, going, from, documented, stale, onClose }: ConfirmSeveralProps) {
  const { parts, sendable, busy, send, tell } = useSendSeveral(going);
  const [tried, setTried] = useState(false);
  const sent = parts.flatMap(({ result }) => result?.sent ?? []);
  const close = () => !busy && onClose(sent);
  const submit = async () => {
    if (sendable.length === 0) return;
    await send();
    setTried(true);
  };
  return (
    <Dialog title={`${going.length}つの窓口へ送ります`} onClose={close} wide>
      <Form label="送信の確認" onSubmit={() => void submit()} className="grid gap-6">
        <p className="text-std-16N-170">
          窓口ごとに別々のつなぎになります。受領されるまで、それぞれの責任は{from}にあります。
        </p>
        <ul className="grid gap-5">
          {parts.map((part) => (
            <SendingToDesk
              key={part.desk.id}
              {...{ draft, part, documented, stale }}
              onTell={(whom) => tell(part.desk.id, whom)}
            />
          ))}
        </ul>
        <p role="status" className="text-std-16B-170 text-solid-gray-900 empty:hidden">
          {tried && !busy && resultWords(sent.length, going.length - sent.length)}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={close}>{sent.length > 0 ? "閉じる" : "戻って直す"}</Button>
          {sent.length < going.length && (
            <Button
              type="submit"
              look="solid"
              icon={sendIcon}
              disabled={sendable.length === 0}
              busy={busy && "送信しています…"}
            >
              {`${sendable.length}件を送る`}
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

const resultWords = (sent: number, left: number): string =>
  left > 0 ? `${sent}件を送りました。${left}件は送っていません。` : `${sent}件すべてを送りました。`;
