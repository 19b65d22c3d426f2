import { type OpinionStance, opinionStances } from "@tsunagi/contracts/codes";
import { useEffect, useState } from "react";
import type { Opinion, OpinionPlace } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { RadioGroup } from "../../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../../parts/form/TextArea.tsx";
import { toast } from "../../../parts/toast.ts";
import { keep, kept } from "../minutes/writing/kept.ts";
import { askOpinions, useGiveOpinion, useReviseOpinion } from "./use-opinions.ts";

const LONGEST = 4_000;

interface Typed {
  readonly stance: OpinionStance | undefined;
  readonly body: string;
}

interface AnswerInWritingProps {
  place: OpinionPlace;
  itemId: string;
  /** Absent: it is one's own. */
  onPaperOf?: string | undefined;
  /** Where there is a way back. */
  onClose?: (() => void) | undefined;
}

const typedOf = (opinion: Opinion | null): Typed => ({ stance: opinion?.stance, body: opinion?.body ?? "" });

/** 賛成, or otherwise, and why; what was typed outlives a reload. */
export function AnswerInWriting({ place, itemId, onPaperOf, onClose }: AnswerInWritingProps) {
  const { opinion } = place;
  const [typed, setTyped] = useState<Typed>(() => kept("opinion", itemId, place.id) ?? typedOf(opinion));
  const [checked, setChecked] = useState(false);
  const isTouched = JSON.stringify(typed) !== JSON.stringify(typedOf(opinion));
  useEffect(
    () => keep("opinion", itemId, place.id, isTouched ? typed : undefined),
    [itemId, place.id, typed, isTouched],
  );
  const done = () => {
    toast(opinion ? "回答を直しました" : "回答しました");
    keep("opinion", itemId, place.id, undefined);
    onClose?.();
  };
  const [giving, revising] = [useGiveOpinion(done), useReviseOpinion(done)];
  const sending = opinion ? revising : giving;
  const wrong = wrongIn(typed);
  const submit = () => {
    if (sending.isPending) return;
    setChecked(true);
    const { stance } = typed;
    if (!stance || wrong.stance || wrong.body) return focusFirstWrong();
    const body = { stance, ...(typed.body.trim() && { body: typed.body.trim() }) };
    if (opinion) revising.mutate({ id: opinion.id, version: opinion.version, body });
    else giving.mutate({ seatId: place.id, body });
  };
  const latest = () => {
    sending.reset();
    void askOpinions(itemId);
  };
  return (
    <Form
      label={onPaperOf ? `${onPaperOf}の書面の回答を入れる` : "書面で回答する"}
      onSubmit={submit}
      className="grid gap-5 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
    >
      <RadioGroup
        label="回答"
        required
        options={opinionStances}
        value={typed.stance}
        onChange={(stance) => setTyped({ ...typed, stance })}
        error={checked ? wrong.stance : undefined}
        columns="@xl:grid-cols-2"
      />
      <TextArea
        label="意見"
        required={needsWords(typed.stance)}
        support={needsWords(typed.stance) ? "この回答には、意見が要ります。" : "書かなくてもかまいません。"}
        value={typed.body}
        onChange={(body) => setTyped({ ...typed, body })}
        max={LONGEST}
        rows={3}
        error={checked ? wrong.body : undefined}
      />
      <ChangedFirst error={sending.error} onLatest={latest} onRetry={submit} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" look="solid" busy={sending.isPending && "送っています…"}>
          {opinion ? "回答を直す" : "この内容で回答する"}
        </Button>
        {onClose && <Button onClick={onClose}>やめる</Button>}
      </div>
    </Form>
  );
}

const needsWords = (stance: OpinionStance | undefined): boolean =>
  stance === "agree_with_remarks" || stance === "disagree";

function wrongIn({ stance, body }: Typed): { stance?: string; body?: string } {
  return {
    ...(!stance && { stance: "回答を一つ選んでください。" }),
    ...(needsWords(stance) && !body.trim() && { body: "意見を書いてください。" }),
    ...(body.length > LONGEST && { body: `${LONGEST.toLocaleString()}字までです。` }),
  };
}
