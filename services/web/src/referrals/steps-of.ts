import type { ReferralKind, ReferralStatus } from "@tsunagi/contracts/codes";
import type { Referral, ReferralStep } from "../api/types.ts";

type Verb = ReferralStep["verb"];

interface Way {
  readonly verb: Verb;
  readonly name: string;
  readonly waiting: string;
}

const WAYS: readonly Way[] = [
  { verb: "send", name: "送付", waiting: "まだ送っていません" },
  { verb: "open", name: "開封", waiting: "まだ開いていません" },
  { verb: "acknowledge", name: "受領", waiting: "まだ受領していません" },
  { verb: "accept", name: "受入", waiting: "まだ決まっていません" },
  { verb: "contact", name: "初回接触", waiting: "まだ会えていません" },
  { verb: "report", name: "結果報告", waiting: "まだ報告がありません" },
  { verb: "confirm", name: "完了", waiting: "まだ終わっていません" },
];

/** What stopped it on its way: what never came after that is not waited for. */
const BREAKS: Partial<Record<ReferralStatus, readonly [name: string, verbs: readonly Verb[]]>> = {
  returned: ["戻り", ["giveBack"]],
  stopped: ["終了", ["stop"]],
  sent_back: ["情報不足で戻り", ["sendBack"]],
  declined: ["受入不可", ["decline"]],
  redirected: ["つなぎ直し", ["redirect"]],
  cancelled: ["取下げ", ["cancel"]],
  resident_declined: ["本人辞退", ["confirm", "cancel"]],
  failed: ["不成立", ["confirm", "cancel"]],
  misdirected: ["誤送付", ["misdirect"]],
};

/** What a deed undoes: after it the steps named here are to come again. */
const AGAIN: Partial<Record<Verb, readonly Verb[]>> = {
  recall: ["send", "open", "acknowledge", "accept"],
  giveBack: ["open", "acknowledge", "accept"],
  resubmit: ["acknowledge", "accept"],
  contest: ["report"],
};

interface Progress {
  name: string;
  /** What stands below a step that has not come. */
  waiting: string;
  step: ReferralStep | undefined;
}

/** 送付 → 開封 → 受領 → 受入 → 初回接触 → 結果報告 → 完了; what was taken back is to come again. */
export function stepsOf({ steps, status, kind }: Pick<Referral, "steps" | "status" | "kind">): Progress[] {
  const done = new Map<Verb, ReferralStep>();
  for (const step of steps) {
    for (const verb of AGAIN[step.verb] ?? []) done.delete(verb);
    done.set(step.verb, step);
  }
  const ways = WAYS.filter(({ verb }) => done.has(verb) || !isSkipped(verb, kind)).map(({ verb, name, waiting }) => ({
    name,
    waiting,
    step: done.get(verb),
  }));
  const end = BREAKS[status];
  if (!end) return ways;
  const [name, verbs] = end;
  const last = steps.findLast(({ verb }) => verbs.includes(verb));
  return [...ways.filter(({ step }) => step && step !== last), { name, waiting: "", step: last }];
}

/** A request for information is answered; nobody is visited. */
const isSkipped = (verb: Verb, kind: ReferralKind): boolean => kind === "information_request" && verb === "contact";
