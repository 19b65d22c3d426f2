import { z } from "zod";
import { assignmentParts } from "./desk-codes.ts";
import { desk } from "./desks.ts";
import { codeOf, instant, named, pageOf, pageQuery } from "./fields.ts";
import { neighbourhoodId } from "./ids.ts";
import { operation } from "./operation.ts";

export const neighbourhood = z
  .strictObject({ id: z.uuid(), name: z.string(), kana: z.string() })
  .meta({ id: "Neighbourhood" });
export type Neighbourhood = z.infer<typeof neighbourhood>;

/** A door that can be knocked at: its phone, and whether somebody is behind it. */
const door = z.strictObject({ id: z.uuid(), name: z.string(), phone: z.string(), opening: desk.shape.opening });

/** Who answers for a 町丁目 today. */
export const responsible = z
  .strictObject({
    neighbourhood,
    district: named.nullable(),
    sphere: named.nullable(),
    /** Everybody whom the town has named, 主担当 first. */
    coordinators: z.array(
      z.strictObject({ part: codeOf(assignmentParts), staff: named, desk: named, isAway: z.boolean() }),
    ),
    /** Whom to ask for by name today; null where everybody named is away, or nobody is named. */
    acting: z.strictObject({ part: codeOf(assignmentParts), staff: named }).nullable(),
    /** The desk of whoever answers for it, open or not. */
    station: door.extend({ location: z.strictObject({ name: z.string(), address: z.string() }) }).nullable(),
    /** Where somebody answers at this moment: the station, else its fallback; null while both are closed. */
    openDoor: door.extend({ isFallback: z.boolean() }).nullable(),
    asOf: instant,
  })
  .meta({ id: "Responsible" });
export type Responsible = z.infer<typeof responsible>;

export const areaOperations = [
  operation({
    operationId: "listNeighbourhoods",
    method: "get",
    path: "/neighbourhoods",
    summary: "町丁目を読みがなや名前で探す",
    authz: { verb: "read", subject: "Neighbourhood" },
    touches: "nobody",
    query: pageQuery.extend({ kana: z.string().max(50).optional() }),
    status: 200,
    response: pageOf(neighbourhood).meta({ id: "NeighbourhoodPage" }),
  }),
  operation({
    operationId: "findResponsible",
    method: "get",
    path: "/areas/responsible",
    summary: "町丁目から、地区・圏域・担当の地域福祉コーディネーターと、いま開いている窓口を調べる",
    authz: { verb: "read", subject: "Neighbourhood" },
    touches: "nobody",
    // Its id and not a resident's address: an address has no place in a URL.
    query: z.strictObject({ neighbourhood: neighbourhoodId.meta({ title: "町丁目" }) }),
    status: 200,
    response: responsible,
  }),
] as const;
