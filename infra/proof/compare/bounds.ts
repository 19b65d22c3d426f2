/** The keys of rows that a desk must find in a table, and those that it may find at most. */
export interface Bounds {
  /** What of a row is compared. */
  readonly key: string;
  readonly least: readonly string[];
  /** Undefined: no more than `least`. */
  readonly most?: readonly string[];
}
