import type { ReferralStep } from "../../api/types.ts";

/** What passes between the two desks in words. */
const KINDS = {
  inquire: "照会",
  answer: "答え",
  say: "連絡",
  call: "電話",
  sendBack: "足りない情報",
  resubmit: "加えた情報",
} as const satisfies Partial<Record<ReferralStep["verb"], string>>;

type Spoken = keyof typeof KINDS;

export interface Turn {
  readonly key: string;
  readonly kind: string;
  readonly at: string;
  /** Whose bubble it is: of this desk, or of the other. */
  readonly mine: boolean;
  readonly desk: string;
  readonly by: string;
  /** With whom it was spoken on the phone. */
  readonly whom: string | null;
  readonly text: string | null;
}

/** The conversation in the order in which it was held, out of the history. */
export function turnsOf(steps: readonly ReferralStep[], deskId: string): Turn[] {
  return steps.flatMap(({ verb, at, by, desk, note, whom }, index) =>
    isSpoken(verb) && desk
      ? [
          {
            key: `${index} ${at}`,
            kind: KINDS[verb],
            at,
            mine: desk.id === deskId,
            desk: desk.name,
            by: by?.name ?? "",
            whom,
            text: note,
          },
        ]
      : [],
  );
}

const isSpoken = (verb: ReferralStep["verb"]): verb is Spoken => Object.hasOwn(KINDS, verb);
