import { problems } from "@tsunagi/contracts";
import { query } from "@tsunagi/http";
import { Refusal } from "@tsunagi/permissions";
import { Neighbourhood } from "./area.ts";
import { areasAround } from "./areas-around.ts";
import { awayOn } from "./away.ts";
import { coordinatorsOf } from "./coordinators.ts";
import { viewResponsible } from "./responsible.view.ts";

export const findResponsible = query("findResponsible", async ({ actor, em, query, now }) => {
  const where = { $and: [{ id: query.neighbourhood }, actor.where("read", "Neighbourhood")] };
  const neighbourhood = await em.findOne(Neighbourhood, where as never);
  if (!neighbourhood) throw new Refusal(problems.notFound);
  const areas = await areasAround(em, neighbourhood, now);
  const assignments = await coordinatorsOf(em, { area: { $in: areas.map(({ id }) => id) } }, now);
  // The smallest area for which anybody is named: a 地区 of its own goes before the 圏域 around it.
  const nearest = areas.find((area) => assignments.some((one) => one.area.id === area.id));
  const named = assignments.filter((one) => one.area.id === nearest?.id);
  return viewResponsible(em, { neighbourhood, areas, named, away: await awayOn(em, now) }, now);
});
