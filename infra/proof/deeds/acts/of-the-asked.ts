import * as answering from "../../model/hand-off/answering.ts";
import * as course from "../../model/hand-off/course.ts";
import { COORDINATOR } from "../../town/lookups.ts";
import type { Act, Acting } from "../act.ts";
import { groundsFor, note, worksHere } from "./said.ts";

/** To answer what nobody has opened yet is to open it: that wants a ground that holds. */
const closed = (self: Acting) => {
  const { status, opened } = self.referral;
  return status === "sent" && !opened && groundsFor(self).length === 0 && 409;
};

/** What the desk that is asked decides. */
export const ofTheAsked = {
  open: {
    noun: "opening",
    wrong: (self) => [closed(self)],
    done: (world, done, { now }) => answering.opens(world, done, now),
  },
  acknowledge: {
    noun: "acknowledgement",
    spoken: true,
    wrong: (self) => [closed(self)],
    done: (world, done, { now }) => answering.acknowledges(world, done, now),
  },
  inquire: {
    noun: "inquiry",
    spoken: true,
    body: (_, text) => ({ question: text() }),
    wrong: (self) => [closed(self)],
    done: (world, done, { now }) => answering.inquires(world, done, now),
  },
  sendBack: {
    noun: "shortcomings",
    spoken: true,
    body: (_, text) => ({ missing: text() }),
    wrong: (self) => [closed(self)],
    done: (world, done, { now }) => answering.sendsBack(world, done, now),
  },
  decline: {
    noun: "refusal",
    spoken: true,
    body: ({ choice: { next = "sender_continues", reason = "no_capacity", suggested } }, text) => ({
      ...{ next, reason, note: text() },
      ...(suggested && { suggestedDeskId: suggested }),
    }),
    wrong: (self) => [closed(self), ...wrongWithRefusal(self)],
    done: (world, done, { choice, now }) =>
      answering.declines(world, { ...done, coordinator: choice.next === "coordinator" ? COORDINATOR : null }, now),
  },
  accept: {
    noun: "acceptance",
    spoken: true,
    body: ({ choice: { worker } }, text) => ({ note: text(), ...(worker && { workerId: worker }) }),
    wrong: (self) => [!worksHere(self) && 400, groundsFor(self).length === 0 && !self.referral.own && 409],
    done: (world, done, { now }) => answering.accepts(world, done, now),
  },
  stop: { noun: "stopping", body: note, done: (world, done, { now }) => course.stops(world, done, now) },
  continue: {
    noun: "continuation",
    body: (_, text) => ({ code: "LAW", reason: text("own") }),
    done: (world, done, { now }) => course.goesOn(world, done, now),
    // Upon which ground of its own a desk goes on, the other one learns; why, it does not.
    settle: ({ stage, referral }, token) => stage.canaries.settle(token, (_, { desk }) => desk === referral.to),
  },
} as const satisfies Readonly<Record<string, Act>>;

const wrongWithRefusal = ({ referral, choice: { next, reason, suggested } }: Acting): readonly (number | false)[] => [
  // Whoever coordinates the town cannot pass it on to themselves.
  next === "coordinator" && referral.to === COORDINATOR && 409,
  reason === "not_eligible" && (next ?? "sender_continues") === "sender_continues" && 400,
  next === "other_desk" && !suggested && 400,
];
