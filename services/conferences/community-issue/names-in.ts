import type { ConferenceSubject } from "@tsunagi/contracts";

const SHORTEST = 2;

/**
 * Whether a text that everybody will read has a name in it of whom the item is about: the whole name, or its family or
 * given name alone. It may refuse a place of the same name; better than to let a person out.
 */
export function namesSomebody({ person, kana }: ConferenceSubject, text: string): boolean {
  const read = plain(text);
  const names = [person, kana].flatMap((name) => (name ? [name, ...name.split(/[\s　]+/u)] : []));
  return names.map(plain).some((name) => name.length >= SHORTEST && read.includes(name));
}

const plain = (text: string): string => text.normalize("NFKC").replaceAll(/\s+/gu, "");
