import { useNavigate } from "@tanstack/react-router";
import { useMemo, useState } from "react";
import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { deedOfLetter, isDeedLetter, mayAtOnce, SEVERAL, type SeveralVerb } from "../row/row-deeds.ts";
import type { RowDeeds } from "../row/use-row-deeds.tsx";
import type { Shown } from "../row/with-left.ts";
import { useListKeys } from "./use-list-keys.ts";
import { useSelecting } from "./use-selecting.ts";
import { useSeveral } from "./use-several.ts";

/** Letters that mean the chosen ones where some are chosen. */
const OF_CHOSEN: Readonly<Record<string, SeveralVerb>> = { e: "acknowledge", a: "reassign" };

/** What can be done in a list: choosing rows, one deed to several, and a letter to the row that has the focus. */
export function useTray(shown: readonly Shown<ReferralItem>[], rowDeeds: RowDeeds) {
  const deskId = useMe().acting.desk.id;
  const navigate = useNavigate();
  const [reassigning, setReassigning] = useState(false);
  const choosable = useMemo(
    () => shown.filter((row) => !row.left && SEVERAL.some((verb) => mayAtOnce(row, verb, deskId))),
    [shown, deskId],
  );
  const selecting = useSelecting(choosable.map(({ id }) => id));
  const several = useSeveral(selecting.choose);
  const fitting = (verb: SeveralVerb) =>
    choosable.filter((row) => selecting.chosen.has(row.id) && mayAtOnce(row, verb, deskId));
  const begin = (verb: SeveralVerb) =>
    verb === "reassign" ? setReassigning(true) : void several.run(verb, fitting(verb));
  const select = (id: string, range: boolean) => {
    if (!choosable.some((row) => row.id === id)) return;
    if (range) selecting.extend(id);
    else selecting.toggle(id);
  };
  const press = (letter: string, id: string) => {
    const row = shown.find((one) => one.id === id && !one.left);
    if (!row || !isDeedLetter(letter)) return false;
    const together = OF_CHOSEN[letter];
    const verb = deedOfLetter(letter, row, deskId);
    if (together && selecting.chosen.has(id) && fitting(together).length > 0) begin(together);
    else if (verb) rowDeeds.begin(row, verb);
    return true;
  };
  const onKeyDown = useListKeys({
    onOpen: (referralId) => void navigate({ to: "/referrals/$referralId", params: { referralId } }),
    onSelect: select,
    onLetter: press,
  });
  const reassign = (workerId: string) => void several.run("reassign", fitting("reassign"), { workerId });
  return { choosable, selecting, several, begin, select, onKeyDown, fitting, reassigning, setReassigning, reassign };
}
