import { gramsOf, searchKey } from "@tsunagi/japan";

interface Names {
  readonly name: string;
  readonly kana: string;
  readonly formerName: string | null;
  readonly alias: string | null;
  readonly romanName: string | null;
}

/** Under what a person is found: all names and the reading, folded. No key holds a space, so none runs into the next. */
export function keysOf({ name, kana, formerName, alias, romanName }: Names) {
  const kanaKey = searchKey(kana);
  const names = [name, formerName, alias, romanName].filter((one) => one !== null).map(searchKey);
  const keys = [...new Set([...names, kanaKey])].filter((key) => key !== "");
  return { searchText: keys.join(" "), kanaKey, grams: gramsOf(keys) };
}
