import { type Draft, emptyDraft } from "./draft.ts";

/** The draft on the server that this page writes to, once there is one. */
export interface Saved {
  id: string;
  version: number;
}

/** A draft for another desk, and as what it was kept there. */
export interface SavedAs extends Saved {
  as: string;
}

interface Kept {
  draft: Draft;
  saved: Saved | undefined;
  /** The drafts for the other desks, by desk. */
  also?: Readonly<Record<string, SavedAs>>;
}

const placeOf = (name: string) => `tsunagi.draft.${name}`;

/** What was typed here before a reload or a crash. It lives as long as the tab and ends at sign-out. */
export function keptDraft(name: string): Kept | undefined {
  const text = sessionStorage.getItem(placeOf(name));
  if (!text) return undefined;
  const kept = JSON.parse(text) as Kept;
  // What an older page kept knows fewer fields.
  return { ...kept, draft: { ...emptyDraft, ...kept.draft } };
}

export function keepDraft(name: string, kept: Kept): void {
  sessionStorage.setItem(placeOf(name), JSON.stringify(kept));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(placeOf(name));
}
