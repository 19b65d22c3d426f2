import { batched } from "../live/batched.ts";
import { createStore } from "../store.ts";
import { type Countdown, countdown } from "./undo/countdown.ts";

export interface Note {
  readonly id: number;
  readonly text: string;
  /** Takes back what has just been done; offered for ten seconds, at 元に戻す and at Ctrl+Z. */
  readonly undo: (() => void) | undefined;
  readonly time: Countdown;
}

/** What has just been done, shown for a while and spoken once. */
export const toasts = createStore<readonly Note[]>([]);

/** What is only spoken. */
export const announced = createStore("");

const SHOWN_FOR = 6_000;
const UNDONE_WITHIN = 10_000;
const SPOKEN_EVERY = 5_000;
let last = 0;

/** Says what was done. With `undo` it can be taken back while it is shown; looking at it stops the time. */
export function toast(text: string, { undo }: { undo?: () => void } = {}): void {
  const id = ++last;
  const time = countdown(undo ? UNDONE_WITHIN : SHOWN_FOR, () => dismiss(id));
  // One at a time: a second note would cover what somebody is writing.
  for (const note of toasts.get()) note.time.stop();
  toasts.set([{ id, text, undo, time }]);
}

/** Takes back what the note tells of, once. */
export function undo({ id, undo: deed }: Note): void {
  if (!toasts.get().some((one) => one.id === id)) return;
  dismiss(id);
  deed?.();
}

/** Speaks without showing, at most once in five seconds: what comes in between is said together. */
export const announce: (text: string) => void = batched(SPOKEN_EVERY, (texts) => {
  const words = texts.join("。");
  // The same words twice would not be spoken: a no-break space makes them another text.
  announced.set(announced.get() === words ? `${words}\u00A0` : words);
});

function dismiss(id: number): void {
  for (const note of toasts.get()) if (note.id === id) note.time.stop();
  toasts.set(toasts.get().filter((one) => one.id !== id));
}
