import type { Referral, ReferralStep } from "../api/types.ts";

const NAMES = [
  ["send", "送付", "まだ送っていません"],
  ["open", "開封", "まだ開いていません"],
  ["acknowledge", "受領", "まだ受領していません"],
  ["accept", "受入", "まだ決まっていません"],
] as const;

/** What ended it, as its last step: what never came after that is not waited for. */
const ENDS = { returned: ["giveBack", "戻り"], stopped: ["stop", "終了"] } as const;

interface Progress {
  name: string;
  /** What stands below a step that has not come. */
  waiting: string;
  step: ReferralStep | undefined;
}

/** 送付 → 開封 → 受領 → 受入; after a return, the latest sending counts. */
export function stepsOf({ steps, status }: Pick<Referral, "steps" | "status">): Progress[] {
  const latest = (verb: ReferralStep["verb"]) => steps.findLast((one) => one.verb === verb);
  const ways = NAMES.map(([verb, name, waiting]) => ({ name, waiting, step: latest(verb) }));
  if (status !== "returned" && status !== "stopped") return ways;
  const [verb, name] = ENDS[status];
  return [...ways.filter(({ step }) => step), { name, waiting: "", step: latest(verb) }];
}
