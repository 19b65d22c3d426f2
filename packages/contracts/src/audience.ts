import { z } from "zod";
import { legalBasisCode } from "./bases.ts";
import { supportCase } from "./cases.ts";
import { categories, roles } from "./codes.ts";
import { codeOf, instant, named } from "./fields.ts";
import { caseId, deskId, staffId } from "./ids.ts";
import { operation } from "./operation.ts";
import { record } from "./records.ts";

/** A person by name, and as what they work at that desk. */
export const colleague = z.strictObject({
  id: z.uuid(),
  name: z.string(),
  role: codeOf(roles),
  position: z.string().nullable(),
});

/** One desk that sees the case now: which people, which categories, on which ground, until when. */
export const audienceDesk = z
  .strictObject({
    desk: named,
    categories: z.array(codeOf(categories)),
    grounds: z.array(
      z.strictObject({
        /** 主担当, a consent, or a ground without consent. */
        basis: z.union([z.enum(["lead", "consent"]), legalBasisCode]),
        categories: z.array(codeOf(categories)),
        from: instant,
        until: instant.nullable(),
      }),
    ),
    people: z.array(colleague),
  })
  .meta({ id: "AudienceDesk" });
export type AudienceDesk = z.infer<typeof audienceDesk>;

export const audienceOperations = [
  operation({
    operationId: "getAudience",
    method: "get",
    path: "/cases/{caseId}/audience",
    summary: "見られる人: このケースを今見られる窓口と職員、その理由",
    authz: { verb: "read", subject: "SupportCase" },
    touches: "resident",
    params: z.strictObject({ caseId }),
    status: 200,
    response: z.strictObject({ items: z.array(audienceDesk) }).meta({ id: "Audience" }),
  }),
  operation({
    operationId: "seeCaseAs",
    method: "post",
    path: "/cases/{caseId}/sight",
    summary: "この人になって見る: その職員の画面に出るもの（主担当の窓口だけができる）",
    authz: { verb: "seeAs", subject: "SupportCase" },
    touches: "resident",
    repeatable: true,
    params: z.strictObject({ caseId }),
    body: z
      .strictObject({ deskId: deskId.meta({ title: "窓口" }), staffId: staffId.meta({ title: "職員" }) })
      .meta({ id: "SightAsked" }),
    status: 200,
    response: z
      .strictObject({
        /** Null: this person sees nothing of the case. */
        case: supportCase.nullable(),
        records: z.array(record),
      })
      .meta({ id: "SightOfAnother" }),
  }),
] as const;
