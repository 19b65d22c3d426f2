import type { DeskId, EventName, EventPayload, NoticeTopic, StaffId } from "@tsunagi/contracts";
import type { Em } from "@tsunagi/database";

/** Who finds a notice: a desk, or one person there. */
export interface Reader {
  readonly deskId: DeskId;
  readonly staffId?: StaffId;
  readonly topic: NoticeTopic;
  /** Where that person is away and has no deputy, the desk reads it. */
  readonly orDesk?: true;
  /** It waits for the morning. */
  readonly digest?: boolean;
  readonly unacknowledged?: boolean;
}

/** What happens to a つなぎ. */
export type ReferralNews = Extract<EventName<"referrals">, `referral.${string}`>;

/** From what has happened to whom it is told. */
export type Addressing<N extends ReferralNews> = (
  payload: EventPayload<"referrals", N>,
  context: { readonly em: Em; readonly now: Date },
) => readonly Reader[] | Promise<readonly Reader[]>;
