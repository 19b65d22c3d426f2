import { baseYear, type Era, eraNamed, holds } from "./eras.ts";
import { earliestOf, formatPartialWareki, latestOf, type PartialDate } from "./partial-date.ts";

type Reading = { date: PartialDate; doubt?: string } | { problem: string };

/**
 * A year or a month alone, in a text that is tidied up already: S17, 昭和17年, 昭和17年3月, S17.3, 1942, 1942-03, 1942年3月.
 * Undefined for everything else, so that whole dates are read where they always were.
 */
export function readPartialDate(text: string): Reading | undefined {
  const found =
    /^(\D{1,2}?)\.?(元|\d{1,3})年?(?:生まれ?)?$/.exec(text) ??
    /^(\D{1,2}?)\.?(元|\d{1,3})[年./-](\d{1,2})月?$/.exec(text);
  const era = found?.[1] && eraNamed(found[1]);
  if (found && era) return inEra(era, found[2] === "元" ? 1 : Number(found[2]), found[3]);
  const western = /^(?!0000)(\d{4})年?(?:生まれ?)?$/.exec(text) ?? /^(?!0000)(\d{4})[年./-](\d{1,2})月?$/.exec(text);
  return western ? dateOf(Number(western[1]), western[2]) : undefined;
}

function inEra(era: Era, eraYear: number, month: string | undefined): Reading {
  if (eraYear === 0) return { problem: `${era.name}0年はありません。最初の年は元年か1年と入れてください。` };
  const reading = dateOf(baseYear(era) + eraYear, month);
  if ("problem" in reading) return reading;
  const { date } = reading;
  if (holds(era, earliestOf(date)) || holds(era, latestOf(date))) return reading;
  const typed = `${era.name}${eraYear === 1 ? "元" : eraYear}年${month === undefined ? "" : `${Number(month)}月`}`;
  return { date, doubt: `${typed}は、正しくは${formatPartialWareki(date).split("、")[0]}です。` };
}

function dateOf(year: number, month: string | undefined): Reading {
  const written = String(year).padStart(4, "0");
  if (month === undefined) return { date: written };
  if (Number(month) < 1 || Number(month) > 12)
    return { problem: `${Number(month)}月はありません。月は1から12で入れてください。` };
  return { date: `${written}-${month.padStart(2, "0")}` };
}
