import type { DeskKey } from "../../desks.ts";
import type { Chapter, Seat } from "../home.ts";
import { choose } from "../seed.ts";

/** Who answers where, and how often. */
const ANSWERING: Readonly<Partial<Record<DeskKey, readonly Seat[]>>> = {
  hotChuo: ["kiriyama", "otomo", "hayase"],
  hotHigashi: ["mochizuki", "shimabukuro", "baba", "eguchi"],
  marugoto: ["miyamoto", "miura"],
  jiritsu: ["tanaka", "tanaka", "kawai"],
  fukushi: ["sasaki", "sasaki", "ogawa"],
  houkatsuWest: ["nakamura", "nakamura", "sugita"],
  houkatsuEast: ["kuroda"],
  houkatsuSouth: ["iwasaki"],
  houkatsuNorth: ["ueno"],
  hananoki: ["hayase@hananoki"],
  shakyoOffice: ["nagata"],
  kokusai: ["morita"],
};

/** Somebody at the desk that is asked; undefined where nobody there has an account. */
export function answering({ desk, receiver }: Chapter, key: string): Seat | undefined {
  const seats = ANSWERING[desk];
  return receiver ?? (seats && choose(seats, key));
}
