import { z } from "zod";
import { postponeReasons } from "./codes.ts";
import { codeOf, instant, named, pageOf, pageQuery } from "./fields.ts";
import { conferenceId } from "./ids.ts";
import { operation } from "./operation.ts";

/** A 議題事例 that asks to be spoken of again: put off, called off with its sitting, or with something left undone. */
export const agendaProposal = z
  .strictObject({
    /** The 議題事例, as it is given to `addAgendaItem`. */
    id: z.uuid(),
    number: z.string(),
    kind: named,
    minutes: z.int(),
    /** Where it was on the agenda last. */
    last: z.strictObject({ conferenceId: z.uuid(), agendaItemId: z.uuid(), startsAt: instant }),
    /** It was not spoken of then. */
    isPostponed: z.boolean(),
    /** Why it was put off, where somebody or the clock has said so. */
    postponedFor: codeOf(postponeReasons).nullable(),
    /** How many 対応事項 of it are still to be done, and how many of those are late. */
    undone: z.int(),
    overdue: z.int(),
  })
  .meta({ id: "AgendaProposal" });
export type AgendaProposal = z.infer<typeof agendaProposal>;

/** The next agenda proposes itself from what is undone. */
export const agendaProposalOperations = [
  operation({
    operationId: "listAgendaProposals",
    method: "get",
    path: "/conferences/{conferenceId}/proposals",
    summary: "この会議の議題の候補（次回へ送ったもの、対応事項が残っているもの。事務局だけ）",
    authz: { verb: "addItem", subject: "Conference" },
    touches: "nobody",
    params: z.strictObject({ conferenceId }),
    query: pageQuery,
    status: 200,
    response: pageOf(agendaProposal).meta({ id: "AgendaProposalPage" }),
  }),
] as const;
