import { v4 as uuid } from "uuid";

/**
 * One Idempotency-Key per thing a person means to do. The same deed with the same content keeps its key until the
 * server has answered yes: a double click, a lost answer, even a reload repeats the same request. Changed content is
 * a new intent (the server refuses an old key with another body, 422).
 */
export function intentKey(deed: string, content: unknown): string {
  const place = placeOf(deed, content);
  const kept = sessionStorage.getItem(place);
  if (kept) return kept;
  const key = uuid();
  sessionStorage.setItem(place, key);
  return key;
}

/** The deed is done: meaning it once more is a new intent. */
export function intentDone(deed: string, content: unknown): void {
  sessionStorage.removeItem(placeOf(deed, content));
}

/** Only a digest of the content is kept: what people write about a resident does not belong into a storage key. */
function placeOf(deed: string, content: unknown): string {
  return `tsunagi.intent.${deed}.${digest(JSON.stringify(content) ?? "")}`;
}

/** cyrb53: 53 bits, enough to tell the few intents of one tab apart; it guards nothing. */
function digest(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
