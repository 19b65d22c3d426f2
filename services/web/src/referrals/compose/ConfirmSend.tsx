import sendIcon from "@material-symbols/svg-400/outlined/send-fill.svg?raw";
import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import type { Desk, Referral } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { Dialog } from "../../parts/Dialog.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { SendingDocuments } from "../attachments/SendingDocuments.tsx";
import { Changed } from "../Changed.tsx";
import type { Sending } from "../use-send.ts";
import { ChosenDesk } from "./ChosenDesk.tsx";
import { ConfirmFacts } from "./ConfirmFacts.tsx";
import type { Draft } from "./draft.ts";
import type { Saved } from "./kept-draft.ts";
import { callFirst, previewChanged } from "./preview-words.ts";
import { usePreview } from "./use-preview.ts";
import { WhomField, wantsCall } from "./WhomField.tsx";

interface ConfirmSendProps {
  draft: Draft;
  desk: Desk;
  from: string;
  saved: Saved;
  send: UseMutationResult<Referral, unknown, Sending>;
  noGround: ReactNode;
  documented: (referral: Referral) => void;
  stale: () => void;
  onClose: () => void;
}

/** The last look before a new desk gains sight: where to, who, what goes, what does not. What is confirmed is what goes. */
export function ConfirmSend(props: ConfirmSendProps) {
  const { draft, desk, from, saved, send, noGround, documented, stale, onClose } = props;
  const preview = usePreview(saved.id);
  const [moved, setMoved] = useState(false);
  const [whom, setWhom] = useState("");
  const { data, isFetching } = preview;
  // A look in the background holds nobody up: what is sent carries the fingerprint of what was seen here.
  const waits = isFetching && (moved || !data);
  const ready = data?.ground && !waits;
  const calls = wantsCall(draft, desk) || callFirst(send.error);
  const submit = () => {
    if (send.isPending || !ready) return;
    send.mutate(
      { ...saved, preview: data.fingerprint, ...(calls && toldTo(whom)) },
      {
        onError: (error) => {
          if (!previewChanged(error)) return;
          setMoved(true);
          send.reset();
          void preview.refetch();
        },
      },
    );
  };
  return (
    <Dialog title={`${desk.name}へ送ります`} onClose={onClose} wide>
      <Form label="送信の確認" onSubmit={submit} className="grid gap-6">
        {moved && (
          <Banner kind="warning" title="見られる人か渡す内容が、確認のあとで変わりました。">
            新しい内容を下に出しています。確かめてから、もう一度「送る」を押してください。
          </Banner>
        )}
        <ChosenDesk desk={desk} urgent={draft.urgency === "A"} />
        <Unfetched error={preview.error} onRetry={() => void preview.refetch()} />
        {!data && !preview.error && <Loading rows={3} />}
        {data && !data.ground && noGround}
        {data && <ConfirmFacts {...{ draft, desk }} preview={data} />}
        {data && (
          <SendingDocuments
            saved={saved}
            onChanged={(referral) => {
              send.reset();
              documented(referral);
            }}
            onStale={stale}
          />
        )}
        {data?.ground && <Frozen desk={desk} from={from} />}
        {calls && data?.ground && <WhomField value={whom} onChange={setWhom} />}
        <Changed error={send.error} onLatest={stale} onRetry={submit} />
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>戻って直す</Button>
          {(!data || data.ground) && (
            <Button
              type="submit"
              look="solid"
              icon={sendIcon}
              disabled={!ready}
              busy={send.isPending ? "送信しています…" : waits && "確かめています…"}
            >
              送る
            </Button>
          )}
        </div>
      </Form>
    </Dialog>
  );
}

const toldTo = (whom: string) => (whom.trim() ? { whom: whom.trim() } : undefined);

const Frozen = ({ desk: { name, outside }, from }: Pick<ConfirmSendProps, "desk" | "from">) => (
  <p className="text-std-16N-170">
    渡す内容はこの時点で固定されます。
    {outside
      ? `${name}が受け入れたあとも、責任は${from}にあります。`
      : `${name}が受領するまで、責任は${from}にあります。`}
  </p>
);
