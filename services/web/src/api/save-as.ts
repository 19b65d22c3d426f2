const KEPT_FOR = 60_000;

/** Lets the browser keep a file under its name: nothing of it is shown in the page. */
export function saveAs(content: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  // The browser reads it after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_FOR);
}
