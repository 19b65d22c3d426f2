import { people } from "./first-days/people.ts";
import { homes } from "./history/homes/index.ts";
import { sawatari } from "./sittings/talk.ts";

/** The names of everybody whom a case of the demo town is about. None of them is anybody. */
export const invented: readonly string[] = [
  ...homes.map(({ name }) => name),
  sawatari.person,
  ...Object.values(people).map(({ resident }) => resident.name),
];
