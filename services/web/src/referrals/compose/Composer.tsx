import { useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useMe } from "../../api/me.ts";
import type { Basis, Desk, Referral, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { useSend } from "../use-send.ts";
import { ComposerFields } from "./ComposerFields.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { DraftConflict } from "./DraftConflict.tsx";
import { DraftState } from "./DraftState.tsx";
import type { Saved } from "./kept-draft.ts";
import { NoGround } from "./NoGround.tsx";
import { PreviewColumn } from "./PreviewColumn.tsx";
import { useDraft } from "./use-draft.ts";

const ConfirmSend = lazy(() => import("./ConfirmSend.tsx").then((it) => ({ default: it.ConfirmSend })));

interface ComposerProps {
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
  referral: Referral | undefined;
}

/** The form at the left, and beside it exactly what the other side will be able to read. */
export function Composer({ supportCase, bases, desks, referral }: ComposerProps) {
  const me = useMe();
  const from = me.acting.desk.name;
  const navigate = useNavigate();
  const drafting = useDraft(supportCase.id, referral);
  const [confirming, setConfirming] = useState<Saved>();
  const send = useSend((sent) => {
    drafting.drop();
    const params = { referralId: sent.id };
    return navigate({ to: "/referrals/$referralId", params, state: { sent: sent.id }, replace: true });
  });
  const { draft, saving } = drafting;
  const desk = desks.find(({ id }) => id === draft.toDeskId);

  const keep = async () => {
    if (!drafting.check()) return focusFirstWrong();
    return saving.isPending ? undefined : drafting.save().catch(() => undefined);
  };
  const confirm = async () => {
    const kept = await keep();
    if (kept) setConfirming(kept);
  };
  // A refusal of it shows where every refusal of saving shows.
  const narrow = async (categories: typeof draft.categories) => {
    const kept = await drafting.saveWith({ categories }).catch(() => undefined);
    if (kept && confirming) setConfirming(kept);
  };
  const noGround = desk && (
    <NoGround {...{ supportCase, draft, desk, desks }} onNarrow={(categories) => void narrow(categories)} />
  );

  return (
    <>
      <ComposerHead supportCase={supportCase} />
      <div className="grid items-start gap-8 @5xl:grid-cols-[minmax(0,1fr)_25rem]">
        <Form
          label="つなぎを作る"
          onSubmit={() => void confirm()}
          onSave={() => void keep()}
          className="grid max-w-[44rem] gap-8"
        >
          <ComposerFields
            drafting={drafting}
            supportCase={supportCase}
            bases={bases}
            desks={desks.filter(({ id }) => id !== me.acting.desk.id)}
          />
          <DraftConflict drafting={drafting} desks={desks} onRetry={() => void keep()} />
          <div className="grid gap-3 border-t border-solid-gray-300 pt-6">
            <div className="flex flex-wrap gap-3">
              <Button type="submit" look="solid" busy={saving.isPending && "保存しています…"}>
                内容を確認して送る
              </Button>
              <Button onClick={() => void keep()}>下書き保存</Button>
            </div>
            <DraftState drafting={drafting} />
          </div>
        </Form>
        <PreviewColumn {...{ supportCase, drafting, desk, from }} noGround={noGround} />
      </div>
      {confirming && desk && (
        <Suspense>
          <ConfirmSend
            {...{ draft, desk, from, send }}
            saved={confirming}
            noGround={noGround}
            onClose={() => {
              send.reset();
              setConfirming(undefined);
            }}
          />
        </Suspense>
      )}
    </>
  );
}
