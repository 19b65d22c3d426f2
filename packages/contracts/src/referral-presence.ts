import { z } from "zod";
import { named } from "./fields.ts";
import { referralId } from "./ids.ts";
import { operation } from "./operation.ts";

/** Who of the two desks looks at a つなぎ at this moment. */
export const presenceOperations = [
  operation({
    operationId: "attendReferral",
    method: "put",
    path: "/referrals/{referralId}/presence",
    summary: "このつなぎの画面を見ている・離れた。ほかにいま見ている人が返る",
    authz: { verb: "readHistory", subject: "Referral" },
    touches: "resident",
    repeatable: true,
    params: z.strictObject({ referralId }),
    body: z.strictObject({ here: z.boolean().meta({ title: "見ているか" }) }).meta({ id: "Attending" }),
    status: 200,
    response: z
      .strictObject({ id: z.uuid(), people: z.array(z.strictObject({ staff: named, desk: named })) })
      .meta({ id: "Presence" }),
  }),
] as const;
