import { useNavigate } from "@tanstack/react-router";
import { Suspense, useState } from "react";
import { fetched } from "../../api/fetched.ts";
import { useMe } from "../../api/me.ts";
import type { Basis, Desk, Referral, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Form } from "../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../parts/form/first-wrong.ts";
import { Loading } from "../../parts/Loading.tsx";
import { DraftDocuments } from "../attachments/DraftDocuments.tsx";
import { ComposerFields } from "./ComposerFields.tsx";
import { ComposerHead } from "./ComposerHead.tsx";
import { DraftConflict } from "./DraftConflict.tsx";
import { DraftState } from "./DraftState.tsx";
import { PreviewColumn } from "./PreviewColumn.tsx";
import { RedirectNote } from "./RedirectNote.tsx";
import { type Start, useDraft } from "./use-draft.ts";
import type { Going } from "./use-send-several.ts";
import { useSettle } from "./use-settle.ts";

const NoGround = fetched(() => import("./NoGround.tsx"), "NoGround");
const LastLook = fetched(() => import("./LastLook.tsx"), "LastLook");

interface ComposerProps extends Start {
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
}

/** The form at the left, and beside it exactly what the other side will be able to read. */
export function Composer({ supportCase, bases, desks, referral, previous }: ComposerProps) {
  const me = useMe();
  const from = me.acting.desk.name;
  const navigate = useNavigate();
  const drafting = useDraft(supportCase.id, { referral, previous });
  const [confirming, setConfirming] = useState<readonly Going[]>();
  const settle = useSettle();
  const { draft, saving } = drafting;
  const desk = desks.find(({ id }) => id === draft.toDeskId);

  const keep = async () => {
    if (!drafting.check()) {
      focusFirstWrong();
      return undefined;
    }
    return saving.isPending ? undefined : drafting.save().catch(() => undefined);
  };
  /** The first of the desks is kept first: the others are tied to it. A refusal shows where every refusal of saving shows. */
  const confirm = async () => {
    const first = await keep();
    if (!first || !desk) return;
    const going: Going[] = [{ desk, saved: first }];
    for (const deskId of draft.alsoTo) {
      const other = desks.find(({ id }) => id === deskId);
      const saved = other && (await drafting.saveAlso(deskId, first).catch(() => undefined));
      if (!other || !saved) return;
      going.push({ desk: other, saved });
    }
    setConfirming(going);
  };
  /** A document is a new version of the つなぎ, here and in the box before sending. */
  const documented = ({ id, version }: Referral) => {
    drafting.rebase({ id, version });
    setConfirming((old) => old?.map((one) => (one.saved.id === id ? { ...one, saved: { id, version } } : one)));
  };
  /** Kept anew, so that what somebody else wrote meanwhile is shown beside it. */
  const stale = () => {
    setConfirming(undefined);
    void drafting.saveWith({}).catch(() => undefined);
  };
  const narrow = async (categories: typeof draft.categories) => {
    const saved = await drafting.saveWith({ categories }).catch(() => undefined);
    if (saved && confirming && desk) setConfirming([{ desk, saved }]);
  };
  const done = (sent: readonly Referral[]) => {
    setConfirming(undefined);
    if (sent.length === 0) return;
    const first = sent.find(({ to }) => to.id === draft.toDeskId);
    const gone = sent.map(({ to }) => to.id);
    if (!first) return drafting.change({ alsoTo: draft.alsoTo.filter((id) => !gone.includes(id)) });
    if (drafting.settles) settle.mutate({ ...drafting.settles, note: "", referralId: first.id });
    drafting.drop();
    const params = { referralId: first.id };
    return void navigate({ to: "/referrals/$referralId", params, state: { sent: first.id }, replace: true });
  };
  const noGround = desk && (
    <Suspense fallback={<Loading rows={2} />}>
      <NoGround {...{ supportCase, draft, desk, desks }} onNarrow={(categories) => void narrow(categories)} />
    </Suspense>
  );

  return (
    <>
      <ComposerHead supportCase={supportCase} />
      <RedirectNote previous={previous} />
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
          <DraftDocuments saved={drafting.saved} onKeep={keep} onChanged={documented} onStale={stale} />
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
      {confirming && (
        <Suspense>
          <LastLook {...{ draft, going: confirming, from, noGround, documented, stale }} onClose={done} />
        </Suspense>
      )}
    </>
  );
}
