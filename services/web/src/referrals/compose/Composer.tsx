import { Link, useNavigate } from "@tanstack/react-router";
import { lazy, Suspense, useState } from "react";
import { useMe } from "../../api/me.ts";
import type { Desk, Referral, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { useSend } from "../use-send.ts";
import { ComposerFields } from "./ComposerFields.tsx";
import { DraftConflict } from "./DraftConflict.tsx";
import { DraftState } from "./DraftState.tsx";
import type { Saved } from "./kept-draft.ts";
import { Preview } from "./Preview.tsx";
import { useDraft } from "./use-draft.ts";

const ConfirmSend = lazy(() => import("./ConfirmSend.tsx").then((it) => ({ default: it.ConfirmSend })));

interface ComposerProps {
  supportCase: SupportCase;
  desks: readonly Desk[];
  referral: Referral | undefined;
}

/** The form at the left, and beside it exactly what the other side will be able to read. */
export function Composer({ supportCase, desks, referral }: ComposerProps) {
  const me = useMe();
  const navigate = useNavigate();
  const drafting = useDraft(supportCase.id, referral);
  const [confirming, setConfirming] = useState<Saved>();
  const send = useSend((sent) => {
    drafting.drop();
    return navigate({
      to: "/referrals/$referralId",
      params: { referralId: sent.id },
      state: { sent: sent.id },
      replace: true,
    });
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

  return (
    <>
      <PageHeader
        title="つなぎを作る"
        above={
          <p className="mb-1 flex flex-wrap items-center gap-x-3 text-std-16N-170 text-solid-gray-700">
            <Link to="/cases/$caseId" params={{ caseId: supportCase.id }} className="link">
              {supportCase.number}
            </Link>
            <span>{supportCase.resident?.name}</span>
          </p>
        }
      />
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
        <Preview draft={draft} supportCase={supportCase} desk={desk} from={me.acting.desk.name} />
      </div>
      {confirming && desk && (
        <Suspense>
          <ConfirmSend
            draft={draft}
            desk={desk}
            from={me.acting.desk.name}
            send={send}
            onSend={() => send.mutate({ id: confirming.id, version: confirming.version })}
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
