/** Moves the focus to the first field that is marked wrong, once it has been drawn. */
export function focusFirstWrong(): void {
  requestAnimationFrame(() => {
    const field = document.querySelector("[data-invalid]");
    field?.querySelector<HTMLElement>("input:not(:disabled), textarea, select, button")?.focus();
  });
}
