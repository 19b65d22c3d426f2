import { carriersOfSender } from "../../model/grounds.ts";
import * as answering from "../../model/hand-off/answering.ts";
import * as course from "../../model/hand-off/course.ts";
import * as hand from "../../model/hand-off/handover.ts";
import { mayDo } from "../../model/hand-off/life.ts";
import { incidentSeen } from "../../model/known.ts";
import { sight } from "../../model/sight.ts";
import type { Category } from "../../model/world.ts";
import { COORDINATOR, fallbackOf, PRIVACY } from "../../town/lookups.ts";
import type { Act, Acting } from "../act.ts";
import { isTwice, packsMore } from "../sending.ts";
import { within } from "../terms.ts";
import { readInHistory } from "../tokens.ts";
import { note } from "./said.ts";

const categoriesOf = ({ referral, choice }: Acting): readonly Category[] => choice.categories ?? referral.categories;

/** What the desk that asks does on the way to the end, what passes between the two, and what a third desk says to it. */
export const ofTheAsking = {
  recall: { noun: "recall", body: note, done: (world, done, { now }) => hand.recalls(world, done, now) },
  answer: {
    noun: "answer",
    body: (_, text) => ({ answer: text() }),
    done: (world, done, { now }) => answering.answers(world, done, now),
  },
  resubmit: {
    noun: "resubmission",
    body: (self, text) => ({ supplement: text(), categories: categoriesOf(self) }),
    async looks(self) {
      const { stage, who, referral } = self;
      const path = `/referrals/${referral.id}/resubmission?categories=${categoriesOf(self).join(",")}`;
      const preview = mayDo(who, "resubmit", referral) ? await stage.get(who, path) : undefined;
      return { preview: preview?.body?.fingerprint ?? "0".repeat(64) };
    },
    wrong: (self) => wrongWithCopy(self),
    done(world, done, self, { body }) {
      const [categories, { referral, stage, now }] = [categoriesOf(self), self];
      packsMore(stage, referral, categories);
      const doors = { ground: body.ground?.id, fallback: fallbackOf(stage, referral.to), coordinator: COORDINATOR };
      return hand.resubmits(world, { ...done, ...doors, categories }, now);
    },
  },
  advise: {
    noun: "advice",
    body: ({ choice: { suggested = COORDINATOR } }, text) => ({ suggestedDeskId: suggested, note: text() }),
    done: (world, done, { now }) => answering.advises(world, done, now),
  },
  confirm: { noun: "confirmation", body: note, done: (world, done, { now }) => course.confirms(world, done, now) },
  contest: {
    noun: "objection",
    body: (_, text) => ({ reason: text() }),
    done: (world, done, { now }) => course.contests(world, done, now),
  },
  cancel: {
    noun: "cancellation",
    body: ({ choice: { reason = "settled" } }, text) => ({ reason, note: text() }),
    done: (world, done, { choice: { reason = "settled" }, now }) => course.cancels(world, { ...done, reason }, now),
  },
  misdirect: {
    noun: "misdirection",
    body: (_, text) => ({ circumstances: text() }),
    done: (world, done, { now }) => course.misdirects(world, { ...done, privacy: PRIVACY }, now),
    // Besides the two desks whoever answers for personal data.
    settle({ stage, referral: { id, steps } }, token) {
      readInHistory(stage, token, id, steps.length);
      stage.canaries.settle(token, (world, actor) =>
        world.incidents.some((one) => one.about === id && incidentSeen(actor, one)),
      );
    },
  },
  say: {
    noun: "messages",
    // To a destination without accounts it is what was said there.
    body: ({ who, referral }, text) => ({
      message: text(),
      ...(referral.outside && who.desk === referral.from && { onBehalf: { whom: text("whom") } }),
    }),
    done: (world, done, { who, now }) => course.says(world, { ...done, by: who.desk }, now),
  },
  call: {
    noun: "calls",
    body: (_, text) => ({ whom: text("whom"), note: text() }),
    done: (world, done, { who, now }) => course.calls(world, { ...done, by: who.desk }, now),
  },
} as const satisfies Readonly<Record<string, Act>>;

function wrongWithCopy(self: Acting): readonly (number | false)[] {
  const { stage, who, referral, now } = self;
  const categories = categoriesOf(self);
  const seen = sight(stage.world, who, referral.case, now);
  return [
    seen.length === 0 && 404,
    !within(categories, seen) && 409,
    carriersOfSender(stage.world, { ...referral, categories }, now).length === 0 && 409,
    isTwice(stage.world, referral) && 409,
    !within(referral.categories, categories) && 400,
  ];
}
