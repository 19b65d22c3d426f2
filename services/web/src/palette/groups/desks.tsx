import { useRouterState } from "@tanstack/react-router";
import { useMe } from "../../api/me.ts";
import { useCases } from "../../cases/use-cases.ts";
import { OpenState } from "../../desks/OpenState.tsx";
import { useDesks } from "../../desks/use-desks.ts";
import { type LeaveTo, useLeaveTo } from "../leave.ts";
import { fitOf, fitting } from "../matching.ts";
import type { Option, RankedGroup } from "../option.ts";

const SHOWN = 5;
const wordsOf = (desk: { kana: string; name: string; takes: string; agency: { name: string } }) => [
  desk.kana,
  desk.name,
  desk.agency.name,
  desk.takes,
];

/** 窓口 by a part of the reading: the card, and beside it つなぐ, from the case that is open if there is one. */
export function useDeskGroup(queries: readonly string[]): RankedGroup {
  const { desks, error } = useDesks();
  const own = useMe().acting.desk.id;
  const { mayRefer } = useCases();
  const leaveTo = useLeaveTo();
  const caseId = useRouterState({ select: ({ location }) => /^\/cases\/([\da-f-]{36})/.exec(location.pathname)?.[1] });
  const found = queries.length > 0 && desks ? fitting(desks, wordsOf, queries).slice(0, SHOWN) : [];
  const options = found.flatMap((desk): Option[] => [
    {
      id: `desk-${desk.id}`,
      words: desk.name,
      hint: <OpenState opening={desk.opening} />,
      run: () => leaveTo({ to: "/desks/$deskId", params: { deskId: desk.id } }),
    },
    ...(mayRefer && desk.id !== own ? [referTo(desk, caseId, leaveTo)] : []),
  ]);
  const strong = found.some((desk) => fitOf([desk.kana, desk.name], queries) === 2);
  const note = error && !desks ? "窓口を読み込めませんでした。" : undefined;
  return { name: "窓口", options, strong, note };
}

function referTo(desk: { id: string; name: string }, caseId: string | undefined, leaveTo: LeaveTo): Option {
  const search = { desk: desk.id, ...(caseId && { case: caseId }) };
  return {
    id: `refer-${desk.id}`,
    beside: true,
    words: (
      <>
        <span className="sr-only">{desk.name}へ</span>つなぐ
      </>
    ),
    run: () => leaveTo({ to: "/referrals/new", search }),
  };
}
