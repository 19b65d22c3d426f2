import { sendingStates } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../api/refusal.ts";
import type { NoticeSettings } from "../api/types.ts";
import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";
import { Form } from "../parts/form/Form.tsx";
import { TextField } from "../parts/form/TextField.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useConfirmAddress, useEnterAddress, useRemoveAddress } from "./use-notice-settings.ts";

/** Where mails go: entered, and confirmed by the number that was mailed there. Shown to its owner alone. */
export function MailAddressPanel({ settings: { mailAddress } }: { settings: NoticeSettings }) {
  const { confirmed, pending } = mailAddress;
  const [address, setAddress] = useState("");
  const enter = useEnterAddress();
  const remove = useRemoveAddress();
  return (
    <Panel title="メールアドレス">
      <div className="grid max-w-[36rem] gap-5">
        <p className="text-std-16N-170 text-solid-gray-900">{confirmed ?? "登録されていません。"}</p>
        <p className="text-std-16N-170 text-solid-gray-700">
          登録すると、メールの設定があるときは、メールでもお知らせします。書くのはつなぎの番号とリンクだけです。仕事用のアドレスを使ってください。
        </p>
        {pending &&
          (mailAddress.code === "not_configured" ? <NotSent to={pending} /> : <ConfirmAddress {...mailAddress} />)}
        <Form
          label="メールアドレス"
          enterSubmits
          className="grid gap-4"
          onSubmit={() => enter.mutate({ address }, { onSuccess: () => setAddress("") })}
        >
          <TextField
            label={confirmed || pending ? "別のアドレスにする" : "仕事用のメールアドレス"}
            value={address}
            onChange={setAddress}
            input={{ type: "email", autoComplete: "email" }}
            error={fieldMessage(enter.error, "address")}
          />
          <Refused error={enter.error} />
          <div className="flex flex-wrap gap-3">
            <Button type="submit" busy={enter.isPending && "送っています…"}>
              確認の番号を送る
            </Button>
            {(confirmed || pending) && (
              <Button look="text" onClick={() => remove.mutate(undefined)} busy={remove.isPending && "消しています…"}>
                アドレスを消す
              </Button>
            )}
          </div>
          <Refused error={remove.error} />
        </Form>
      </div>
    </Panel>
  );
}

/** A number that was never mailed is not asked for. */
const NotSent = ({ to }: { to: string }) => (
  <Banner kind="warning" title={`${to} の確認：${sendingStates.not_configured}`}>
    お知らせは、いままでどおり画面に出ます。メールが設定されたあとで、もう一度登録してください。
  </Banner>
);

function ConfirmAddress({ pending, code: state }: NoticeSettings["mailAddress"]) {
  const [code, setCode] = useState("");
  const confirm = useConfirmAddress();
  return (
    <Form
      label="メールアドレスの確認"
      enterSubmits
      className="grid gap-4 rounded-8 border border-blue-200 bg-blue-50 p-4"
      onSubmit={() => confirm.mutate({ code })}
    >
      <p className="text-std-16N-170 text-solid-gray-900">
        {pending} の確認：{state && sendingStates[state]}
      </p>
      <TextField
        label="届いた6桁の番号"
        required
        value={code}
        onChange={setCode}
        width="max-w-40"
        input={{ inputMode: "numeric", autoComplete: "one-time-code", maxLength: 6 }}
        error={fieldMessage(confirm.error, "code")}
      />
      <Refused error={confirm.error} />
      <div>
        <Button type="submit" busy={confirm.isPending && "確かめています…"}>
          このアドレスで受け取る
        </Button>
      </div>
    </Form>
  );
}
