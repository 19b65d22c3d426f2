import { createStore } from "../store.ts";

/** What has just been done, shown for a while and spoken once. */
export const toasts = createStore<readonly { id: number; text: string }[]>([]);

/** What is only spoken. */
export const announced = createStore("");

const SHOWN_FOR = 6_000;
let last = 0;

export function toast(text: string): void {
  const id = ++last;
  // One at a time: a second note would cover what somebody is writing.
  toasts.set([{ id, text }]);
  setTimeout(() => toasts.set(toasts.get().filter((one) => one.id !== id)), SHOWN_FOR);
}

export function announce(text: string): void {
  // The same words twice would not be spoken: a no-break space makes them another text.
  announced.set(announced.get() === text ? `${text}\u00A0` : text);
}
