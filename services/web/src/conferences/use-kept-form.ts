import { useEffect, useState } from "react";

/**
 * What is typed into a form of 会議: it outlives a reload and a page that was left by mistake, in this tab alone, and ends at
 * sign-out. The place is named by what is being made, never by anybody.
 */
export function useKeptForm<Form extends object>(place: string, empty: Form) {
  const key = `tsunagi.draft.${place}`;
  const [form, setForm] = useState<Form>(() => ({ ...empty, ...keptIn<Form>(key) }));
  const [restored, setRestored] = useState(() => JSON.stringify(form) !== JSON.stringify(empty));
  useEffect(() => sessionStorage.setItem(key, JSON.stringify(form)), [key, form]);
  return {
    form,
    change: (part: Partial<Form>) => setForm((old) => ({ ...old, ...part })),
    /** It was sent: nothing of it stays. */
    drop: () => sessionStorage.removeItem(key),
    /** Whether what stands here was typed before. */
    restored,
    discard: () => {
      setForm(empty);
      setRestored(false);
    },
  };
}

function keptIn<Form>(key: string): Partial<Form> {
  const text = sessionStorage.getItem(key);
  return text ? (JSON.parse(text) as Partial<Form>) : {};
}
