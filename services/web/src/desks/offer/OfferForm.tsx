import { referralKinds } from "@tsunagi/contracts/codes";
import { useState } from "react";
import { fieldMessage } from "../../api/refusal.ts";
import type { DeskCard } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { ChangedFirst } from "../../parts/ChangedFirst.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { toast } from "../../parts/toast.ts";
import { fetchDesk, useSetOffer } from "../card/use-desk.ts";
import { kinds, offerFormOf, readOffer, type OfferForm as Typed } from "./offer-form.ts";

/** The desk's own word rewritten. Where a colleague was first, theirs is shown, and what was typed stays. */
export function OfferForm({ desk, onClose }: { desk: DeskCard; onClose: () => void }) {
  const [form, setForm] = useState(() => offerFormOf(desk.offer));
  const [version, setVersion] = useState(desk.offer.version);
  const [theirs, setTheirs] = useState<DeskCard["offer"]>();
  const [checked, setChecked] = useState(false);
  const set = useSetOffer(() => {
    toast("受けることを書き直しました");
    onClose();
  });
  const read = readOffer(form);
  const errors = checked && "errors" in read ? read.errors : {};
  const change = (part: Partial<Typed>) => setForm((old) => ({ ...old, ...part }));
  const submit = () => {
    if (set.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    set.mutate({ deskId: desk.id, version, body: read.body });
  };
  const readLatest = async () => {
    const { offer } = await fetchDesk(desk.id);
    setTheirs(offer);
    setVersion(offer.version);
    set.reset();
  };
  const wrong = (field: "takes" | "cannotTake" | "conditions") =>
    (field === "takes" && errors.takes) || fieldMessage(set.error, field);
  return (
    <Form label="受けることを書き直す" onSubmit={submit} className="grid gap-6">
      <TextArea
        label="受けること"
        required
        value={form.takes}
        onChange={(takes) => change({ takes })}
        max={1000}
        rows={3}
        error={wrong("takes")}
      />
      <TextArea
        label="受けられないこと"
        support="ほかの窓口を案内するときは、その名前も。"
        value={form.cannotTake}
        onChange={(cannotTake) => change({ cannotTake })}
        max={1000}
        rows={2}
        error={wrong("cannotTake")}
      />
      <TextArea
        label="条件"
        support="年齢、住所、予約など。"
        value={form.conditions}
        onChange={(conditions) => change({ conditions })}
        max={1000}
        rows={2}
        error={wrong("conditions")}
      />
      <Papers
        papers={form.papers}
        onChange={(papers) => change({ papers })}
        error={errors.papers ?? fieldMessage(set.error, "documents")}
      />
      <ChangedFirst error={set.error} onLatest={() => void readLatest()} onRetry={submit} />
      {theirs && (
        <Banner
          kind="info"
          title="相手が書いた最新の内容"
          actions={<Button onClick={() => setForm(offerFormOf(theirs))}>相手の内容にする</Button>}
        >
          <p className="whitespace-pre-line">{theirs.takes}</p>
        </Banner>
      )}
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={set.isPending && "保存しています…"}>
          保存する
        </Button>
        <Button onClick={onClose}>やめる</Button>
      </div>
    </Form>
  );
}

interface PapersProps {
  papers: Typed["papers"];
  onChange: (papers: Typed["papers"]) => void;
  error: string | undefined;
}

/** 必要書類 by kind of つなぎ, a line each. */
function Papers({ papers, onChange, error }: PapersProps) {
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-std-17B-170 text-solid-gray-900">必要書類（1行にひとつ）</legend>
      <div className="grid gap-4 @3xl:grid-cols-2">
        {kinds.map((kind, index) => (
          <TextArea
            key={kind}
            label={referralKinds[kind]}
            value={papers[kind] ?? ""}
            onChange={(text) => onChange({ ...papers, [kind]: text })}
            max={2100}
            rows={2}
            error={index === 0 ? error : undefined}
          />
        ))}
      </div>
    </fieldset>
  );
}
