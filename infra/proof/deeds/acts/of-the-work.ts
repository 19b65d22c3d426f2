import * as course from "../../model/hand-off/course.ts";
import type { Act, Acting } from "../act.ts";
import { dateIn } from "../terms.ts";
import { note, worksHere } from "./said.ts";

const REACHED = ["met", "spoke", "intercom", "wrote"];
const NEEDS_CONTACT = ["achieved", "partly_achieved", "supported_further"];
const meeting = ({ choice: { result = "met", ago = 5 }, now }: Acting, text: () => string) => ({
  at: new Date(now - ago * 60_000).toISOString(),
  method: "visit",
  result,
  note: text(),
});
const isAhead = ({ choice: { ago = 5 } }: Acting) => ago < 0 && 400;

/** From the acceptance to the result. */
export const ofTheWork = {
  reassign: {
    noun: "assignment",
    body: ({ choice: { worker }, who }, text) => ({ workerId: worker ?? who.staff, note: text() }),
    wrong: (self) => [!worksHere(self) && 400],
    done: (world, done, { now }) => course.reassigns(world, done, now),
  },
  attempt: {
    noun: "attempts",
    spoken: true,
    body: meeting,
    wrong: (self) => [isAhead(self)],
    done: (world, done, { now }) => course.attempts(world, done, now),
  },
  contact: {
    noun: "contact",
    spoken: true,
    body: (self, text) => ({ ...meeting(self, text), accompanied: true }),
    wrong: (self) => [isAhead(self), !REACHED.includes(self.choice.result ?? "met") && 400],
    done: (world, done, { now }) => course.contacts(world, done, now),
  },
  begin: {
    noun: "beginning",
    spoken: true,
    body: (_, text) => ({ plan: text() }),
    done: (world, done, { now }) => course.begins(world, done, now),
  },
  update: {
    noun: "updates",
    spoken: true,
    body: (_, text) => ({ progress: text() }),
    done: (world, done, { now }) => course.updates(world, done, now),
  },
  hold: {
    noun: "hold",
    spoken: true,
    body: ({ choice: { days = 10, reason = "hospitalised" }, now }, text) => ({
      ...{ reason, resumeOn: dateIn(now, days), note: text() },
    }),
    wrong: ({ choice: { days = 10 } }) => [days <= 0 && 400],
    done: (world, done, { now }) => course.holds(world, done, now),
  },
  resume: {
    noun: "resumption",
    spoken: true,
    body: note,
    done: (world, done, { now }) => course.resumes(world, done, now),
  },
  report: {
    noun: "report",
    spoken: true,
    body: ({ choice: { outcome = "unreachable" } }, text) => ({ outcome, result: text(), note: text() }),
    wrong: ({ referral: { met, kind }, choice: { outcome = "unreachable" } }) => [
      outcome === "answered" && kind !== "information_request" && 400,
      NEEDS_CONTACT.includes(outcome) && !met && 409,
    ],
    done: (world, done, { choice: { outcome = "unreachable" }, now }) =>
      course.reports(world, { ...done, outcome }, now),
  },
} as const satisfies Readonly<Record<string, Act>>;
