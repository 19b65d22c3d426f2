import type { ReactNode } from "react";

/** One row of the palette: what it leads to, and what happens when it is chosen. */
export interface Option {
  readonly id: string;
  readonly words: ReactNode;
  readonly hint?: ReactNode;
  readonly run: () => void;
  /** Stands at the right of the option before it: another deed of the same thing. */
  readonly beside?: true;
  /** Choosing it changes what the palette shows; it stays open. */
  readonly stays?: true;
}

export interface RankedGroup {
  readonly name: string;
  readonly options: readonly Option[];
  /** Something in it begins with what was typed, or was looked for: it comes first. */
  readonly strong: boolean;
  /** Instead of options, or below them: that nothing was found, or why not. */
  readonly note?: ReactNode;
}
