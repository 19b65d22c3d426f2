import type { KeyboardEvent } from "react";
import { isComposing } from "../../parts/form/is-composing.ts";
import { letterKeys } from "../../shell/letter-keys.ts";

interface ListKeys {
  onOpen: (id: string) => void;
  onSelect: (id: string, range: boolean) => void;
  /** E, B, F, A: whether the letter meant anything. */
  onLetter: (letter: string, id: string) => boolean;
}

const MOVES: Readonly<Record<string, 1 | -1>> = { ArrowDown: 1, ArrowUp: -1, j: 1, k: -1 };

/** The keys of a list: only while one of its rows has the focus, and the letters only where they are switched on. */
export function useListKeys({ onOpen, onSelect, onLetter }: ListKeys): (event: KeyboardEvent<HTMLElement>) => void {
  const press = (key: string, id: string, event: KeyboardEvent<HTMLElement>): boolean => {
    if (event.repeat) return false;
    if (key === "x") onSelect(id, event.shiftKey);
    // A link opens by itself; a tick does not.
    else if (key === "Enter" && event.target instanceof HTMLInputElement) onOpen(id);
    else return key.length === 1 && onLetter(key, id);
    return true;
  };
  return (event) => {
    const row = rowOf(event);
    const key = meant(event);
    if (!row || !key) return;
    const by = MOVES[key];
    if (by) move(event.currentTarget, row, by);
    if (by || press(key, row.dataset.row ?? "", event)) event.preventDefault();
  };
}

/** The key, where it is for the list: a letter only while letters are on, nothing that an input method is busy with. */
function meant(event: KeyboardEvent<HTMLElement>): string | undefined {
  if (isComposing(event) || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (event.key.length > 1) return event.key;
  return letterKeys.get() ? event.key.toLowerCase() : undefined;
}

/** The row that has the focus, by its link or its tick; a box above the list is none of its business. */
function rowOf({ target }: KeyboardEvent<HTMLElement>): HTMLElement | null {
  if (!(target instanceof HTMLElement) || target.closest("dialog")) return null;
  if (target.closest("input:not([type=checkbox]), textarea, select, [contenteditable]")) return null;
  return target.closest<HTMLElement>("[data-row]");
}

function move(list: HTMLElement, from: HTMLElement, by: 1 | -1): void {
  const rows = [...list.querySelectorAll<HTMLElement>("[data-row]")];
  const link = rows[rows.indexOf(from) + by]?.querySelector("a");
  link?.focus();
  link?.scrollIntoView({ block: "nearest" });
}
