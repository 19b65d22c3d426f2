import { type Answer, intend, type Patience } from "./intend.ts";
import type { History } from "./intent.ts";
import { recognised } from "./marks.ts";
import type { Seat } from "./seat.ts";

/** A つなぎ as its client last saw it. */
export interface Seen {
  readonly id: string;
  readonly version: number;
}

/** The deeds of the clients: the word in the ledger and the one at the end of the address. */
const nouns = {
  send: "sending",
  open: "opening",
  acknowledge: "acknowledgement",
  accept: "acceptance",
  say: "messages",
  report: "report",
  confirm: "confirmation",
} as const;

export interface Hand {
  readonly history: History;
  readonly patience: Patience;
  key(): string;
}

/** Does it to a つなぎ and answers with what it has become; undefined: refused, or nobody ever said. */
export async function does(
  { history, patience, key }: Hand,
  seat: Seat,
  seen: Seen,
  verb: keyof typeof nouns,
  body?: object,
): Promise<Seen | undefined> {
  const wish = { key: key(), verb, aggregate: seen.id, mark: recognised(verb, seen.id, wordsIn(body)) };
  const question = {
    method: "POST" as const,
    path: `/api/referrals/${seen.id}/${nouns[verb]}`,
    key: wish.key,
    ...(verb !== "open" && { version: seen.version }),
    ...(body && { body }),
  };
  return seenIn(await intend(history, wish, () => seat.once(question), patience));
}

/** Writes the draft of a つなぎ. */
export async function drafts(
  { history, patience, key }: Hand,
  seat: Seat,
  body: { readonly request: string; readonly [field: string]: unknown },
): Promise<Seen | undefined> {
  const wish = { key: key(), verb: "draft", mark: recognised("draft", "?", body.request) };
  const question = { method: "POST" as const, path: "/api/referrals", key: wish.key, body };
  return seenIn(await intend(history, wish, () => seat.once(question), patience));
}

const wordsIn = (body: object | undefined): string => JSON.stringify(body ?? {});

const seenIn = (answer: Answer | undefined): Seen | undefined =>
  answer && { id: answer.body.id as string, version: answer.body.version as number };
