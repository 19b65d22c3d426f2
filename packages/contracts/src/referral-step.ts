import { z } from "zod";
import { instant, named } from "./fields.ts";

/** What can stand in the history of a つなぎ. */
export const stepVerbs = [
  "draft",
  "revise",
  "attach",
  "detach",
  "send",
  "recall",
  "open",
  "acknowledge",
  "inquire",
  "answer",
  "sendBack",
  "resubmit",
  "decline",
  "advise",
  "redirect",
  "accept",
  "reassign",
  "attempt",
  "contact",
  "begin",
  "update",
  "hold",
  "resume",
  "report",
  "confirm",
  "contest",
  "cancel",
  "misdirect",
  "say",
  "call",
  "relieve",
  "climb",
  "giveBack",
  "lapse",
  "reground",
  "stop",
  "continue",
] as const;
export type StepVerb = (typeof stepVerbs)[number];

/** One line of the history: what was done, by whom, when. */
export const referralStep = z
  .strictObject({
    verb: z.enum(stepVerbs),
    at: instant,
    /** Null: nobody did it, the basis ended or a clock ran out. */
    by: named.nullable(),
    desk: named.nullable(),
    /** The coded reason, result or outcome that belongs to the verb; a rung of the ladder. */
    code: z.string().nullable(),
    note: z.string().nullable(),
    /** Whom it was confirmed with, where a destination without accounts spoke through the sender (電話で確認). */
    whom: z.string().nullable(),
    /** Who was named: the worker of an acceptance, or another one later. */
    to: named.nullable(),
  })
  .meta({ id: "ReferralStep" });
export type ReferralStep = z.infer<typeof referralStep>;
