import { addDays, tokyoDate } from "@tsunagi/japan";
import { choose } from "../seed.ts";
import { answers, failures } from "../words/answers.ts";
import { themes } from "../words/index.ts";
import { asks, type Done, opens, type Part, receives, replies, says } from "./part.ts";

const HALF_AN_HOUR = 1_800_000;

/** Everything that happens to the つなぎ of the history, by name. */
export function movesOf(part: Part) {
  const { key, chapter } = part;
  const { contact, plan, results } = themes[chapter.theme];
  const word = (of: keyof typeof answers) => choose<string>(answers[of], `${key} ${of}`);
  const outcome = chapter.kind === "information_request" ? "answered" : choose(OUTCOMES, `${key} outcome`);
  return {
    draft: asks(part, "draft"),
    send: asks(part),
    open: opens(part),
    receive: receives(part),
    inquire: says(part, "inquiry", { question: word("question") }),
    answer: replies(part, "answer", { answer: word("answer") }),
    accept: says(part, "acceptance", { note: word("acceptance") }),
    attempt: meets(part, "attempts", { result: "absent", note: word("attempt") }),
    contact: meets(part, "contact", {
      result: choose(["met", "met", "met", "spoke"], `${key} result`),
      accompanied: ["L3", "L4"].includes(chapter.warmLevel ?? ""),
      note: choose(contact, `${key} contact`),
    }),
    begin: says(part, "beginning", { plan }),
    update: says(part, "updates", { progress: word("progress") }),
    hold: rests(part),
    resume: says(part, "resumption", {}),
    report: says(part, "report", { outcome, result: choose(results, `${key} report`) }),
    reportUnwilling: says(part, "report", { outcome: "resident_declined", result: word("unwilling") }),
    reportFailure: says(part, "report", failureOf(part)),
    contest: replies(part, "objection", { reason: word("contest") }),
    confirm: replies(part, "confirmation", { note: word("confirmation") }),
    decline: says(part, "refusal", refusalOf(part)),
    sendBack: says(part, "shortcomings", { missing: word("missing") }),
    cancel: replies(part, "cancellation", { reason: chapter.reason ?? "settled", note: word("settled") }),
    misdirect: replies(part, "misdirection", {
      circumstances: "窓口の一覧で隣の行を選んで送った。相手の窓口から連絡があり、すぐに気づいた。",
    }),
    withdraw: withdraws(part),
    stop: says(part, "stopping", { note: word("stopped") }),
  } satisfies Record<string, Done>;
}

export type Moves = ReturnType<typeof movesOf>;

const OUTCOMES = ["achieved", "achieved", "achieved", "partly_achieved", "supported_further"] as const;

const meets =
  (part: Part, noun: "attempts" | "contact", body: Record<string, unknown>): Done =>
  (scene, at) =>
    says(part, noun, {
      at: new Date(at.getTime() - HALF_AN_HOUR).toISOString(),
      method: choose(["visit", "visit", "office", "phone"], `${part.key} ${noun}`),
      ...body,
    })(scene, at);

const rests =
  (part: Part): Done =>
  (scene, at) =>
    says(part, "hold", {
      reason: choose(["awaiting_decision", "resident_wishes", "hospitalised"], `${part.key} hold`),
      resumeOn: addDays(tokyoDate(at), 30),
      note: choose(answers.holdNote, `${part.key} holdNote`),
    })(scene, at);

function failureOf({ chapter: { failure = "unreachable" } }: Part): Record<string, unknown> {
  return { outcome: failure, result: failures[failure] };
}

/** By turns for want of room, which goes to the coordinator, and because somebody else fits better. */
function refusalOf({ key, chapter }: Part): Record<string, unknown> {
  const isFull = chapter.desk === "marugoto" || choose([true, false], `${key} refusal`);
  if (!isFull) return { reason: "other_desk_fits", next: "sender_continues", note: choose(answers.fitsElsewhere, key) };
  const next = chapter.desk === "marugoto" ? "sender_continues" : "coordinator";
  return { reason: "no_capacity", next, note: choose(answers.noCapacity, key) };
}

const withdraws =
  ({ sender }: Part): Done =>
  async (scene) => {
    const { id } = scene.made("case");
    const withdrawal = { method: "oral", note: "本人から電話があった" } as const;
    await scene.person(sender, "withdraw").withdraws({ id }, scene.made("consent"), withdrawal);
  };
