import { useDeskGroup } from "./groups/desks.tsx";
import { useNumberGroup } from "./groups/numbers.tsx";
import { useDeedGroup, usePlaceGroup } from "./groups/own.ts";
import { usePeopleGroup } from "./groups/people.tsx";
import { numberIn, queriesOf } from "./matching.ts";
import type { RankedGroup } from "./option.ts";
import type { usePeople } from "./use-people.ts";

/**
 * What was typed, as what it may mean. What begins so comes first; else it is somebody's name. So Enter never looks up a
 * person for the reading of a desk.
 */
export function useGroups(typed: string, people: ReturnType<typeof usePeople>): readonly RankedGroup[] {
  const number = numberIn(typed);
  const queries = number ? [] : queriesOf(typed);
  const numbered = useNumberGroup(number);
  const deeds = useDeedGroup(queries);
  const places = usePlaceGroup(queries);
  const desks = useDeskGroup(queries);
  const person = usePeopleGroup(typed, people);
  if (number) return shown([numbered]);
  const own = [deeds, places, desks];
  if (!person) return shown(own);
  if (person.strong) return shown([person, ...own]);
  return shown([...own.filter(({ strong }) => strong), person, ...own.filter(({ strong }) => !strong)]);
}

const shown = (groups: readonly RankedGroup[]) => groups.filter(({ options, note }) => options.length > 0 || note);
