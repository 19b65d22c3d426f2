import { useRouterState } from "@tanstack/react-router";
import { tokyoDate } from "@tsunagi/japan";
import { useEffect, useEffectEvent, useState } from "react";
import type { Referral } from "../../api/types.ts";
import { bodyOf, type Draft, type DraftErrors, draftAnew, draftOf, emptyDraft, missing } from "./draft.ts";
import { dropDraft, keepDraft, keptDraft, type Saved, type SavedAs } from "./kept-draft.ts";
import { dropNext, type Next, nextOf } from "./refer-next.ts";
import { type Beginning, useSaveDraft } from "./use-save-draft.ts";

const AUTOSAVE_AFTER = 2_000;

/** Where a page of writing begins: a draft that is kept already, one that came back, or nothing. */
export interface Start {
  referral: Referral | undefined;
  /** つなぎ直し: the one whose place it takes. */
  previous: Referral | undefined;
}

/** A つなぎ being written: its fields, where it is kept, and what is still missing. */
export function useDraft(caseId: string, { referral, previous }: Start) {
  const next = useRouterState({ select: ({ location }) => location.state.next });
  const name = referral?.id ?? ["new", caseId, previous?.id, next].filter(Boolean).join(".");
  const [start] = useState(() => startOf(name, referral, previous, nextOf(next)));
  const [draft, setDraft] = useState(start.draft);
  const [saved, setSaved] = useState(start.saved);
  const [also, setAlso] = useState(start.also);
  const [clean, setClean] = useState(start.clean);
  const [checked, setChecked] = useState(false);
  const saving = useSaveDraft();
  const wrong = missing(draft, tokyoDate(new Date()));
  const beginning: Beginning = { caseId, previousId: previous?.id };

  useEffect(() => keepDraft(name, { draft, saved, also }), [name, draft, saved, also]);

  const save = async (written = draft): Promise<Saved> => {
    if (saved && clean === written) return saved;
    const { id, version } = await saving.mutateAsync({ ...beginning, saved, draft: written });
    setSaved({ id, version });
    setClean(written);
    return { id, version };
  };

  // From the first 下書き保存 on, a pause in typing keeps what was written.
  const complete = Object.keys(wrong).length === 0;
  const due = saved && complete && clean !== draft && !saving.isPending && !saving.isError;
  // A refusal of it shows where every refusal of saving shows.
  const autosave = useEffectEvent((written: Draft) => void save(written).catch(() => undefined));
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => autosave(draft), AUTOSAVE_AFTER);
    return () => clearTimeout(timer);
  }, [due, draft]);

  const errors: DraftErrors = checked ? wrong : {};
  return {
    draft,
    errors,
    saving,
    saved,
    also,
    dirty: clean !== draft,
    change: (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part })),
    /** Whether everything needed is there; marks what is not. */
    check: () => {
      setChecked(true);
      return complete;
    },
    save: () => save(),
    /** The same to another desk at once: a draft of its own, tied to the first. */
    saveAlso: async (deskId: string, first: Saved): Promise<Saved> => {
      const own = also[deskId];
      const as = JSON.stringify(bodyOf({ ...draft, toDeskId: deskId }, tokyoDate(new Date())));
      if (own?.as === as) return own;
      const { id, version } = await saving.mutateAsync({
        caseId,
        alongsideId: first.id,
        saved: own,
        draft: { ...draft, toDeskId: deskId },
      });
      const kept = { id, version, as };
      setAlso((old) => ({ ...old, [deskId]: kept }));
      return kept;
    },
    /** Changes a part and keeps it at once. */
    saveWith: (part: Partial<Draft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      return save(next);
    },
    /** Goes on from the version that somebody else, or a document, made; what was typed here stays. */
    rebase: ({ id, version }: Saved) => {
      if (saved && saved.id !== id) setAlso((old) => withVersion(old, { id, version }));
      else setSaved({ id, version });
      saving.reset();
    },
    /** The 対応事項 that is settled with it. */
    settles: nextOf(next)?.task,
    drop: () => {
      dropDraft(name);
      dropNext(next);
    },
  };
}

const withVersion = (also: Readonly<Record<string, SavedAs>>, { id, version }: Saved) =>
  Object.fromEntries(Object.entries(also).map(([desk, one]) => [desk, one.id === id ? { ...one, version } : one]));

/** What was typed here before, else what the server holds, else what came back, else nothing. */
function startOf(name: string, referral: Referral | undefined, previous: Referral | undefined, next: Next | undefined) {
  const also: Readonly<Record<string, SavedAs>> = {};
  const kept = keptDraft(name);
  if (kept) return { also, ...kept, clean: undefined };
  if (!referral) {
    const empty = { ...emptyDraft, request: next?.request ?? "" };
    return { draft: previous ? draftAnew(previous) : empty, saved: undefined, also, clean: undefined };
  }
  const draft: Draft = draftOf(referral);
  return { draft, saved: { id: referral.id, version: referral.version }, also, clean: draft };
}

export type Drafting = ReturnType<typeof useDraft>;
