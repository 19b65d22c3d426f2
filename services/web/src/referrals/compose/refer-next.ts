/** What a つなぎ that is written next begins with, and the 対応事項 that it settles once it is sent. */
export interface Next {
  readonly request: string;
  readonly task?: { readonly id: string; readonly version: number };
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** Out of what the つなぎ is made; its words lie in this tab until sign-out, and in no address. */
    next?: string;
  }
}

const placeOf = (id: string) => `tsunagi.draft.next.${id}`;

/** @param id of what it is made out of: the page of writing is opened with it as its state */
export const referNext = (id: string, next: Next): void => sessionStorage.setItem(placeOf(id), JSON.stringify(next));

export function nextOf(id: string | undefined): Next | undefined {
  const text = id && sessionStorage.getItem(placeOf(id));
  return text ? (JSON.parse(text) as Next) : undefined;
}

/** It has been sent: the next one begins empty. */
export function dropNext(id: string | undefined): void {
  if (id) sessionStorage.removeItem(placeOf(id));
}
