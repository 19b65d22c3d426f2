import { useEffect, useState } from "react";

/** What was typed over which state of the row. */
interface Typed<Form> {
  readonly form: Form;
  readonly over: Form;
  readonly version: number;
}

interface Stands<Form> {
  /** As it stands there now, fetched anew behind the form. */
  readonly now: Form;
  readonly version: number;
  readonly isSame: (one: Form, other: Form) => boolean;
  /** One's own put together with what stands there now; else one's own alone. */
  readonly merge?: (mine: Form, over: Form, now: Form) => Form;
}

/**
 * What is typed over something that others, or one's own other window, may change meanwhile. It outlives a reload, in this tab
 * alone, and what arrives overwrites nothing: where both have changed, `moved` says so, and one chooses.
 */
export function useTypedOver<Form extends object>(key: string, { now, version, isSame, merge }: Stands<Form>) {
  const [typed, setTyped] = useState<Typed<Form>>(() => keptIn<Form>(key) ?? { form: now, over: now, version });
  const { form, over } = typed;
  const isTouched = !isSame(form, over);
  const [restored, setRestored] = useState(isTouched);
  useEffect(() => {
    if (isTouched) sessionStorage.setItem(key, JSON.stringify(typed));
    else sessionStorage.removeItem(key);
  }, [key, typed, isTouched]);
  const settle = (words: Form) => {
    setTyped({ form: words, over: now, version });
    setRestored(false);
  };
  return {
    form,
    change: (part: Partial<Form>) => setTyped((old) => ({ ...old, form: { ...old.form, ...part } })),
    /** What is sent: of the same words another version is none of a quarrel. */
    version: Math.max(typed.version, version),
    moved: version > typed.version && !isSame(now, over) && !isSame(now, form),
    /** Whether what stands here was typed before. */
    restored,
    /** Throws away what was typed, or takes what stands there now. */
    onTheirs: () => settle(now),
    onMine: () => settle(merge ? merge(form, over, now) : form),
    /** It was taken in, and the form goes with it. */
    drop: () => sessionStorage.removeItem(key),
    /** It was taken in, and the form stays. */
    taken: (words: Form, newest: number) => {
      setTyped({ form: words, over: words, version: newest });
      setRestored(false);
    },
  };
}

function keptIn<Form>(key: string): Typed<Form> | undefined {
  const text = sessionStorage.getItem(key);
  return text ? (JSON.parse(text) as Typed<Form>) : undefined;
}
