import { referralProblems } from "@tsunagi/contracts";
import { addDays, calendarDate, instantAt, tokyoDate } from "@tsunagi/japan";
import { Refusal } from "@tsunagi/permissions";
import { deed, spokenWith } from "../referral/deed.ts";
import { turnOfReceiver } from "../referral/turn.ts";

export const holdReferral = deed("holdReferral", async ({ actor, em, body, now }, referral) => {
  const whom = spokenWith(actor, referral, body.onBehalf);
  const resumeOn = calendarDate(body.resumeOn);
  if (resumeOn <= tokyoDate(now)) throw new Refusal(referralProblems.dayPassed);
  const turn = await turnOfReceiver(em, referral, "report", now, referral.workerId);
  referral.hold({ reason: body.reason, resumeOn, turn: { ...turn, dueAt: instantAt(addDays(resumeOn, 1), "00:00") } });
  return { code: body.reason, note: body.note, whom };
});
