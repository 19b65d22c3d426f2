import type { Invariant } from "../checker/evidence.ts";
import type { Bell, Job } from "./bell.ts";
import type { Mailbox } from "./mailbox.ts";

/** One way to bring a deed from the one who did it to the one who is to hear of it. */
export interface Design {
  readonly name: string;
  /** What the checker must say of it under fire; none: it holds. */
  readonly caughtBy?: Invariant;
  /** It needs no bell to be lost: some commits that take longer than others are enough. */
  readonly isCaughtInPeace?: true;
  /** How long it may take until nothing is missing; what does not ring again gains nothing by time. */
  readonly patienceMs: number;
  /** After the commit of whoever did it, in their process. */
  readonly committed?: (bell: Bell, job: Job) => void;
  /** Rings for what has to be rung for, again and again. */
  readonly relay?: (mailbox: Mailbox, bell: Bell, memory: Memory) => Promise<void>;
  /** The recipient answers a bell. @throws Crash where `crash` says that it dies at this point */
  readonly answer: (mailbox: Mailbox, job: Job, crash: () => void) => Promise<void>;
}

/** What a relay keeps between two looks. */
interface Memory {
  last: number;
}
