import checkIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import sendIcon from "@material-symbols/svg-400/outlined/send-fill.svg?raw";
import type { UseMutationResult } from "@tanstack/react-query";
import { categories, referralKinds, urgencies } from "@tsunagi/contracts/codes";
import type { Desk, Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { Changed } from "../Changed.tsx";
import { ChosenDesk } from "./ChosenDesk.tsx";
import { allCategories, type Draft } from "./draft.ts";

interface ConfirmSendProps {
  draft: Draft;
  desk: Desk;
  from: string;
  send: UseMutationResult<Referral, unknown, { id: string; version: number }>;
  onSend: () => void;
  onClose: () => void;
}

/** The last look before a new desk gains sight: where to, what goes, what does not. */
export function ConfirmSend({ draft, desk, from, send, onSend, onClose }: ConfirmSendProps) {
  const going = allCategories.filter((one) => draft.categories.includes(one));
  const staying = allCategories.filter((one) => !draft.categories.includes(one));
  const submit = () => !send.isPending && onSend();
  return (
    <Dialog title={`${desk.name}へ送ります`} onClose={onClose} wide>
      <Form label="送信の確認" onSubmit={submit} className="grid gap-6">
        <ChosenDesk desk={desk} urgent={draft.urgency === "A"} />
        <div className="grid gap-5 sm:grid-cols-2">
          <List
            title={`渡す情報 ${going.length}項目`}
            icon={checkIcon}
            tone="text-blue-900"
            rows={going.map((one) => categories[one])}
          />
          <List
            title={`渡さない情報 ${staying.length}項目`}
            icon={lockIcon}
            tone="text-solid-gray-536"
            rows={staying.map((one) => categories[one])}
          />
        </div>
        <Facts
          rows={[
            ["種別", referralKinds[draft.kind]],
            ["緊急度", urgencies[draft.urgency]],
            ["お願いしたいこと", draft.request],
          ]}
        />
        <p className="text-std-16N-170">
          渡す内容はこの時点で固定されます。{desk.name}が受領するまで、責任は{from}にあります。
        </p>
        <Changed error={send.error} onLatest={onClose} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>戻って直す</Button>
          <Button type="submit" look="solid" icon={sendIcon} busy={send.isPending && "送信しています…"}>
            送る
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}

function List(props: { title: string; icon: string; tone: string; rows: readonly string[] }) {
  return (
    <section className="grid content-start gap-2">
      <h3 className="text-std-17B-170 text-solid-gray-900">{props.title}</h3>
      <ul className="grid gap-1">
        {props.rows.map((row) => (
          <li key={row} className="flex items-center gap-2 text-std-16N-170">
            <Icon svg={props.icon} className={`size-5 ${props.tone}`} />
            {row}
          </li>
        ))}
      </ul>
    </section>
  );
}
