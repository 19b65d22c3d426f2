import { works } from "../sight.ts";
import type { Actor } from "../world.ts";
import type { Referral, Status } from "./referral.ts";

/** Who may do what to a つなぎ, and when: the rulings as a table. */

const UNDECIDED: readonly Status[] = ["sent", "acknowledged", "inquiring"];
const UNDER_WAY: readonly Status[] = ["accepted", "contacted", "in_progress"];
/** With the desk that was asked: what ends under it asks for an answer. */
export const WITH_RECEIVER: readonly Status[] = [...UNDECIDED, ...UNDER_WAY, "on_hold"];
const OPEN: readonly Status[] = [...WITH_RECEIVER, "sent_back", "declined", "reported"];
export const ENDED: readonly Status[] = [
  "completed",
  "redirected",
  "cancelled",
  "resident_declined",
  "failed",
  "misdirected",
  "stopped",
];

const FROM = {
  revise: ["draft", "returned"],
  send: ["draft", "returned"],
  recall: ["sent"],
  open: ["sent"],
  acknowledge: ["sent"],
  inquire: ["sent", "acknowledged"],
  answer: ["inquiring"],
  sendBack: ["sent", "acknowledged"],
  resubmit: ["sent_back"],
  decline: UNDECIDED,
  advise: ["declined"],
  accept: UNDECIDED,
  reassign: [...UNDER_WAY, "on_hold"],
  attempt: [...UNDER_WAY, "on_hold"],
  contact: ["accepted"],
  begin: ["contacted"],
  update: ["in_progress"],
  hold: UNDER_WAY,
  resume: ["on_hold"],
  report: ["acknowledged", ...UNDER_WAY, "on_hold"],
  confirm: ["reported"],
  contest: ["reported"],
  cancel: ["draft", "returned", ...UNDECIDED, "sent_back", "declined", "accepted"],
  misdirect: [...UNDECIDED, "sent_back", "declined"],
  say: OPEN,
  call: OPEN,
  stop: WITH_RECEIVER,
  continue: WITH_RECEIVER,
} as const satisfies Readonly<Record<string, readonly Status[]>>;
export type Verb = keyof typeof FROM;
export const VERBS = Object.keys(FROM) as Verb[];

const OF_SENDER: readonly Verb[] = ["revise", "send", "recall", "answer", "resubmit", "confirm", "contest", "cancel"];
const OF_BOTH: readonly Verb[] = ["misdirect", "say", "call"];
const OF_RECEIVER: readonly Verb[] = ["open", "sendBack", "decline", "report"];
/** It goes on: not once the ground has ended, unless upon one of the receiver's own. */
const ONWARD: readonly Verb[] = [
  ...["acknowledge", "accept", "inquire", "reassign", "attempt", "contact", "begin", "update", "hold", "resume"],
] as Verb[];
const OF_LAPSED: readonly Verb[] = ["stop", "continue"];

/** Whether it is this person's to do at all, whatever the time. */
export function mayDo(actor: Actor, verb: Verb, referral: Referral): boolean {
  if (!works(actor, referral)) return false;
  const { from, to, sent, outside, watchers } = referral;
  const isSender = actor.desk === from;
  const isReceiver = actor.desk === to && sent;
  // A destination without accounts answers on the phone: the sender enters it. But nobody opens it for them.
  const speaksForReceiver = isReceiver || (isSender && outside && sent);
  if (isSender && [...OF_SENDER, ...OF_BOTH].includes(verb)) return true;
  if (isReceiver && [...OF_RECEIVER, ...OF_BOTH].includes(verb)) return true;
  if (speaksForReceiver && answersFor(referral, verb, isReceiver)) return true;
  const watches = (role: string) => watchers.some((one) => one.desk === actor.desk && one.role === role);
  if (verb === "advise") return watches("coordinator");
  return verb === "call" && ((watches("fallback") && sent) || watches("coordinator"));
}

function answersFor({ lapsed, own }: Referral, verb: Verb, isReceiver: boolean): boolean {
  if (["sendBack", "decline", "report"].includes(verb)) return true;
  if (ONWARD.includes(verb)) return !lapsed || (own && isReceiver);
  return OF_LAPSED.includes(verb) && lapsed && (verb === "stop" || isReceiver);
}

/** Whether it is the time for it, whoever does it. */
export function isTime(verb: Verb, { status, opened, own }: Referral): boolean {
  if (!(FROM[verb] as readonly Status[]).includes(status)) return false;
  if (verb === "recall" || verb === "open") return !opened;
  if (verb === "misdirect" || verb === "say") return opened;
  return verb !== "continue" || !own;
}
