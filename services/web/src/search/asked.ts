import { createStore } from "../store.ts";

/**
 * What is being looked for, and how often it was asked: in memory alone. A name in an address stays in the history of
 * the browser and in every log on the way.
 */
export const asked = createStore({ text: "", times: 0 });

/** The shortest text that the server looks for. */
const SHORTEST = 2;

/** Whether this can be looked for; spaces do not count. */
export const isLongEnough = (text: string): boolean => [...text.replace(/\s/g, "")].length >= SHORTEST;

export function ask(text: string): void {
  asked.set({ text: text.trim(), times: asked.get().times + 1 });
}
