import { setTimeout as sleep } from "node:timers/promises";
import { DEMO_PASSWORD, type TownMember } from "@tsunagi/testing/town";
import { ask, type Question, signIn } from "./ask.ts";
import type { Answer } from "./intend.ts";

/** Somebody of the town before a screen: one session, and questions until they are answered. */
export interface Seat {
  readonly member: TownMember;
  readonly deskId: string;
  /** Asks once. */
  once(question: Question): Promise<Answer>;
  /** Asks the same until somebody answers. @throws where it was refused, or nobody answered for long */
  until(question: Question): Promise<Answer["body"]>;
}

const PAUSE_MS = 150;
const LONG_MS = 180_000;

/** Takes a seat; signs in when something is first asked. */
export function takeSeat(url: string, member: TownMember): Seat {
  let cookie: Promise<string> | undefined;
  const signedIn = () => {
    cookie ??= keepTrying(() => signIn(url, member.login, DEMO_PASSWORD));
    return cookie;
  };
  const once = async (question: Question) => ask(url, { ...question, cookie: await signedIn() });
  return {
    member,
    deskId: member.memberships[0]?.deskId as string,
    once,
    async until(question) {
      const { status, body } = await keepTrying(async () => {
        const answer = await once(question);
        if (answer.status >= 500) throw new Error(`${answer.status}`);
        return answer;
      });
      if (status >= 400) throw new Error(`${question.method} ${question.path}: ${status} ${JSON.stringify(body)}`);
      return body;
    },
  };
}

async function keepTrying<T>(work: () => Promise<T>): Promise<T> {
  const deadline = performance.now() + LONG_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (performance.now() > deadline) throw error;
      await sleep(PAUSE_MS);
    }
  }
}
