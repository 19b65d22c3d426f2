import { addDays, tokyoDate } from "@tsunagi/japan";
import type { Person, ReferralSeen } from "../person.ts";
import type { Reached } from "./stories.ts";

const HOUR = 3_600_000;

interface Course {
  readonly referral: ReferralSeen;
  readonly receiver: Person;
  /** Sets the clock so many minutes after the sending. */
  readonly at: (minutes: number) => void;
}

/** What the receiving desk makes of a つなぎ that it has received. */
export async function goOn({ referral, receiver, at }: Course, reached: Reached): Promise<ReferralSeen> {
  at(55);
  if (reached === "inquiring") {
    const question = "お祖母さまの主治医と、いま使っている介護サービスを教えてください。";
    return receiver.does(referral, "inquiry", { question });
  }
  if (reached === "declined") {
    const note = "就労準備の席が年度末まで埋まっています。別の場を一緒に探してください。";
    return receiver.does(referral, "refusal", { reason: "no_capacity", next: "coordinator", note });
  }
  const accepted = await receiver.accepts(referral, { note: "担当します。来週初めにご連絡します。" });
  if (reached === "accepted") return accepted;
  at(65);
  // Counted from what is on record: begun again, the same deed says the same.
  const sentAt = new Date(accepted.sentAt ?? 0);
  if (reached === "on_hold") {
    const resumeOn = addDays(tokyoDate(sentAt), 12);
    const note = "医療費の減免の決定が出てから進めます。";
    return receiver.does(accepted, "hold", { reason: "awaiting_decision", resumeOn, note });
  }
  if (reached === "reported") {
    const result = "住宅課の家賃減免と、福祉資金の貸付が使えます。申請書を2通お渡しします。";
    return receiver.does(accepted, "report", { outcome: "answered", result });
  }
  at(24 * 60);
  const meeting = {
    at: new Date(sentAt.getTime() + 23 * HOUR).toISOString(),
    method: "visit",
    result: "met",
    accompanied: true,
  } as const;
  const contacted = await receiver.does(accepted, "contact", { ...meeting, note: "玄関先で30分お話しできました。" });
  at(25 * 60);
  return receiver.does(contacted, "beginning", { plan: "週1回の訪問を始め、ケアマネジャーと見直しを進めます。" });
}
