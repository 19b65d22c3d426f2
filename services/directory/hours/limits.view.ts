import {
  type DeskSettings,
  type LimitedDuty,
  type Limits,
  limitedDuties,
  loosestLimit,
  townLimits,
  type Urgency,
} from "@tsunagi/contracts";

/** What a desk may set, beside the town's number and how far it may go. */
export function viewLimits(limits: Limits | null): DeskSettings["limits"] {
  return (Object.keys(townLimits) as Urgency[]).flatMap((urgency) =>
    (Object.keys(limitedDuties) as LimitedDuty[]).flatMap((duty) => {
      const standard = numberIn(townLimits, urgency, duty);
      if (standard === undefined) return [];
      const own = limits ? numberIn(limits, urgency, duty) : undefined;
      const unit = urgency === "A" ? ("minutes" as const) : ("days" as const);
      return [{ urgency, duty, own: own ?? null, standard, loosest: loosestLimit(standard), unit }];
    }),
  );
}

const numberIn = (limits: Limits, urgency: Urgency, duty: LimitedDuty): number | undefined =>
  (limits[urgency] as Partial<Record<LimitedDuty, number>> | undefined)?.[duty];
