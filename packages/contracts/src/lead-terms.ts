import { z } from "zod";
import { codeOf, instant, named } from "./fields.ts";
import { leadCauses } from "./lead-codes.ts";

/** A time in which a desk and one of its people led the case. It is kept for ever, with both names. */
export const leadTerm = z
  .strictObject({
    id: z.uuid(),
    desk: named,
    worker: named,
    from: instant,
    /** Null: they lead it now. */
    until: instant.nullable(),
    cause: codeOf(leadCauses),
  })
  .meta({ id: "LeadTerm" });
export type LeadTerm = z.infer<typeof leadTerm>;
