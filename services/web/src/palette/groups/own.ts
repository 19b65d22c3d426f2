import { useMe } from "../../api/me.ts";
import { useCases } from "../../cases/use-cases.ts";
import { morePlacesFor } from "../../more/more-places.ts";
import { placesFor } from "../../shell/places.ts";
import { type Deed, deedsHere } from "../deeds.ts";
import { leaveFor, useLeaveTo } from "../leave.ts";
import { fitOf, fitting } from "../matching.ts";
import type { RankedGroup } from "../option.ts";

/** 画面: the places of the rail, and what stands below その他. */
export function usePlaceGroup(queries: readonly string[]): RankedGroup {
  const me = useMe();
  const leaveTo = useLeaveTo();
  const all = [
    ...placesFor(me).map(({ to, name, kana, key }) => ({ name, kana, link: { to }, hint: `Alt ${key}` })),
    ...morePlacesFor(me).map((place) => ({ ...place, hint: undefined })),
  ];
  const found = chosenFrom(all, queries);
  return {
    name: "画面",
    strong: found.some((place) => fitOf(wordsOf(place), queries) === 2),
    options: found.map(({ name, link, hint }) => ({
      id: `place-${name}`,
      words: name,
      hint,
      run: () => leaveTo(link),
    })),
  };
}

/** 操作: what the page below offers, and what can be begun anywhere. */
export function useDeedGroup(queries: readonly string[]): RankedGroup {
  const here = deedsHere.use();
  const { mayRegister, mayRefer } = useCases();
  const leaveTo = useLeaveTo();
  const anywhere: Deed[] = [
    ...(mayRefer
      ? [
          {
            name: "つなぐ",
            kana: "つなぐ ひきつぐ わたす しょうかいする",
            run: () => leaveTo({ to: "/referrals/new" }),
          },
        ]
      : []),
    ...(mayRegister
      ? [
          {
            name: "ケースを登録する",
            kana: "けーすをとうろくする とうろく しんき うけつけ そうだん",
            run: () => leaveTo({ to: "/cases/new" }),
          },
        ]
      : []),
  ];
  const both = [...here, ...anywhere.filter(({ name }) => here.every((one) => one.name !== name))];
  const all = [...both.filter(({ aside }) => !aside), ...both.filter(({ aside }) => aside)];
  const found = chosenFrom(all, queries);
  return {
    name: "操作",
    strong: found.some((deed) => fitOf(wordsOf(deed), queries) === 2),
    options: found.map(({ name, run }) => ({ id: `deed-${name}`, words: name, run: () => leaveFor(run) })),
  };
}

const wordsOf = ({ name, kana }: { name: string; kana: string }) => [name, ...kana.split(" ")];

const chosenFrom = <T extends { name: string; kana: string }>(all: readonly T[], queries: readonly string[]) =>
  queries.length > 0 ? fitting(all, wordsOf, queries) : all;
