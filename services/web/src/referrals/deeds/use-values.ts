import { useEffect, useState } from "react";
import type { Referral } from "../../api/types.ts";
import type { Values } from "./deed.ts";
import type { DeedVerb } from "./deeds.ts";
import { dropKept, keepValues, keptValues, typedSince } from "./kept-values.ts";
import { startOf } from "./read-deed.ts";

/** What is typed into the box of a deed. Closing it by accident loses nothing: it stands there when the box opens again. */
export function useValues(verb: DeedVerb, referral: Referral, staffId: string) {
  const { id } = referral;
  const [start] = useState(() => startOf(referral, staffId, new Date()));
  const [kept] = useState(() => keptValues(id, verb));
  const [restored, setRestored] = useState(kept !== undefined);
  const [values, setValues] = useState<Values>({ ...start, ...kept });
  useEffect(() => keepValues(id, verb, typedSince(start, values)), [id, verb, start, values]);
  return {
    values,
    change: (part: Values) => setValues((old) => ({ ...old, ...part })),
    /** Whether what stands here was typed before. */
    restored,
    discard: () => {
      setValues(start);
      setRestored(false);
    },
    sent: () => dropKept(id, verb),
  };
}
