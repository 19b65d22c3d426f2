import type { Draft } from "./draft.ts";

/** The draft on the server that this page writes to, once there is one. */
export interface Saved {
  id: string;
  version: number;
}

interface Kept {
  draft: Draft;
  saved: Saved | undefined;
}

const placeOf = (name: string) => `tsunagi.draft.${name}`;

/** What was typed here before a reload or a crash. It lives as long as the tab and ends at sign-out. */
export function keptDraft(name: string): Kept | undefined {
  const text = sessionStorage.getItem(placeOf(name));
  return text ? (JSON.parse(text) as Kept) : undefined;
}

export function keepDraft(name: string, kept: Kept): void {
  sessionStorage.setItem(placeOf(name), JSON.stringify(kept));
}

export function dropDraft(name: string): void {
  sessionStorage.removeItem(placeOf(name));
}
