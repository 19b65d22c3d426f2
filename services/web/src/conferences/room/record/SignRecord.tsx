import { useState } from "react";
import type { MeetingRecord } from "../../../api/types.ts";
import { Banner } from "../../../parts/Banner.tsx";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Dialog } from "../../../parts/Dialog.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { toast } from "../../../parts/toast.ts";
import { useSign } from "./use-editions.ts";

interface SignRecordProps {
  record: MeetingRecord;
  onClose: () => void;
  onLatest: () => void;
}

/** 確定する: nothing takes it back, so it is asked once more, and what is signed is what stood there when it was asked. */
export function SignRecord({ record, onClose, onLatest }: SignRecordProps) {
  const [seen] = useState(record);
  const sign = useSign(() => {
    toast("議事録を確定しました");
    onClose();
  });
  // An answer that was lost may be the one that signed it: that one is sent again as it was.
  const moved = sign.isIdle && record.version > seen.version;
  const submit = () => {
    if (!sign.isPending && !moved) sign.mutate({ id: seen.id, version: seen.version });
  };
  return (
    <Dialog title="議事録を確定する" onClose={onClose}>
      <Form label="議事録を確定する" onSubmit={submit} className="grid gap-6">
        {moved ? (
          <Banner
            kind="warning"
            title="この画面を開いている間に、議事録が直されました。"
            actions={<Button onClick={onClose}>閉じて、いまの議事録を読む</Button>}
          >
            確定は元に戻せません。いまの内容を読んでから、もう一度確定してください。
          </Banner>
        ) : (
          <ChangedFirst
            error={sign.error}
            onLatest={() => {
              sign.reset();
              onLatest();
              onClose();
            }}
            onRetry={submit}
          />
        )}
        <p className="text-std-16N-170">
          {`第${seen.edition}版を確定します。確定すると、守秘を確認した出席者が読めるようになり、この版はもう直せません。後から直すときは、理由をつけて次の版をつくります。`}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={sign.isPending && "確定しています…"} disabled={moved}>
            確定する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
