import { useEffect, useEffectEvent, useState } from "react";
import type { Referral } from "../../api/types.ts";
import { type Draft, type DraftErrors, draftOf, emptyDraft, missing } from "./draft.ts";
import { dropDraft, keepDraft, keptDraft, type Saved } from "./kept-draft.ts";
import { useSaveDraft } from "./use-save-draft.ts";

const AUTOSAVE_AFTER = 2_000;

/** A つなぎ being written: its fields, where it is kept, and what is still missing. */
export function useDraft(caseId: string, referral: Referral | undefined) {
  const name = referral?.id ?? `new.${caseId}`;
  const [start] = useState(() => startOf(name, referral));
  const [draft, setDraft] = useState(start.draft);
  const [saved, setSaved] = useState(start.saved);
  const [clean, setClean] = useState(start.clean);
  const [checked, setChecked] = useState(false);
  const saving = useSaveDraft();

  useEffect(() => keepDraft(name, { draft, saved }), [name, draft, saved]);

  const save = async (written = draft): Promise<Saved> => {
    if (saved && clean === written) return saved;
    const { id, version } = await saving.mutateAsync({ caseId, saved, draft: written });
    setSaved({ id, version });
    setClean(written);
    return { id, version };
  };

  // From the first 下書き保存 on, a pause in typing keeps what was written.
  const complete = Object.keys(missing(draft)).length === 0;
  const due = saved && complete && clean !== draft && !saving.isPending && !saving.isError;
  // A refusal of it shows where every refusal of saving shows.
  const autosave = useEffectEvent((written: Draft) => void save(written).catch(() => undefined));
  useEffect(() => {
    if (!due) return;
    const timer = setTimeout(() => autosave(draft), AUTOSAVE_AFTER);
    return () => clearTimeout(timer);
  }, [due, draft]);

  const errors: DraftErrors = checked ? missing(draft) : {};
  return {
    draft,
    errors,
    saving,
    saved,
    dirty: clean !== draft,
    change: (part: Partial<Draft>) => setDraft((old) => ({ ...old, ...part })),
    /** Whether everything needed is there; marks what is not. */
    check: () => {
      setChecked(true);
      return complete;
    },
    save: () => save(),
    /** Changes a part and keeps it at once. */
    saveWith: (part: Partial<Draft>) => {
      const next = { ...draft, ...part };
      setDraft(next);
      return save(next);
    },
    /** Goes on from the version that somebody else made; what was typed here stays. */
    rebase: (latest: Saved) => {
      setSaved({ id: latest.id, version: latest.version });
      saving.reset();
    },
    drop: () => dropDraft(name),
  };
}

/** What was typed here before, else what the server holds, else nothing. */
function startOf(name: string, referral: Referral | undefined) {
  const kept = keptDraft(name);
  if (kept) return { ...kept, clean: undefined };
  if (!referral) return { draft: emptyDraft, saved: undefined, clean: undefined };
  const draft: Draft = draftOf(referral);
  return { draft, saved: { id: referral.id, version: referral.version }, clean: draft };
}

export type Drafting = ReturnType<typeof useDraft>;
