const FIELDS = "select, input:not(:disabled), textarea";

/** Moves the focus once the next picture is drawn: to the first field of what opened, or to a button that came back. */
export function focusIn(place: () => Element | null | undefined, what = FIELDS): void {
  requestAnimationFrame(() => place()?.querySelector<HTMLElement>(what)?.focus());
}
