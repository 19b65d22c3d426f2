/** A file of the repository that is made from the running code and reviewed in diffs. */
export interface GeneratedDocument {
  /** From the root of the repository. */
  readonly path: string;
  /** The whole file, the same for the same code; ends with a newline. */
  readonly render: () => Promise<string>;
}

/** A table in Markdown. */
export const table = (heads: readonly string[], rows: readonly (readonly string[])[]): string =>
  [heads, heads.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
