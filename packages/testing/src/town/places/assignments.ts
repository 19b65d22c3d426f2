import type { AssignmentId, AssignmentPart } from "@tsunagi/contracts";
import type { DeskKey } from "../desks.ts";
import { townId } from "../ids.ts";
import type { Login } from "../staff.ts";
import { areaNamed } from "./areas.ts";

const assignment = (area: string, part: AssignmentPart, login: Login, desk: DeskKey) => ({
  id: townId<AssignmentId>("assignment", `${area}:${part}:${login}`),
  areaId: areaNamed(area).id,
  part,
  staffId: townId("staff", login),
  deskId: townId("desk", desk),
});

/**
 * Who answers for which 圏域. Two people, or one with a named cover: both are valid (docs/RULINGS.md 24). 若葉 has a door of
 * its own, open twice a month, and goes before the 圏域 around it.
 */
export const assignments = [
  assignment("西部圏域", "primary", "kiriyama", "hotChuo"),
  assignment("西部圏域", "partner", "otomo", "hotChuo"),
  assignment("南部圏域", "primary", "hayase", "hotChuo"),
  assignment("南部圏域", "cover", "otomo", "hotChuo"),
  assignment("東部圏域", "primary", "mochizuki", "hotHigashi"),
  assignment("東部圏域", "partner", "baba", "hotHigashi"),
  assignment("北部圏域", "primary", "shimabukuro", "hotHigashi"),
  assignment("北部圏域", "cover", "eguchi", "hotHigashi"),
  assignment("若葉地区", "primary", "hayase", "hananoki"),
  assignment("若葉地区", "cover", "otomo", "hotChuo"),
];
