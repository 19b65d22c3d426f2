import type { MeetingRecord } from "../../../api/types.ts";
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

/** 確定する: nothing takes it back, so it is asked once more. */
export function SignRecord({ record, onClose, onLatest }: SignRecordProps) {
  const sign = useSign(() => {
    toast("議事録を確定しました");
    onClose();
  });
  const submit = () => {
    if (!sign.isPending) sign.mutate({ id: record.id, version: record.version });
  };
  return (
    <Dialog title="議事録を確定する" onClose={onClose}>
      <Form label="議事録を確定する" onSubmit={submit} className="grid gap-6">
        <ChangedFirst
          error={sign.error}
          onLatest={() => {
            sign.reset();
            onLatest();
          }}
          onRetry={submit}
        />
        <p className="text-std-16N-170">
          {`第${record.edition}版を確定します。確定すると、守秘を確認した出席者が読めるようになり、この版はもう直せません。後から直すときは、理由をつけて次の版をつくります。`}
        </p>
        <div className="flex flex-wrap justify-end gap-3">
          <Button onClick={onClose}>やめる</Button>
          <Button type="submit" look="solid" busy={sign.isPending && "確定しています…"}>
            確定する
          </Button>
        </div>
      </Form>
    </Dialog>
  );
}
