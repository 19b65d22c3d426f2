import type { Minute } from "../../../api/types.ts";

/** A decision that nobody has taken on: it stands, and nothing came of it. */
export const isUndecided = ({ kind, isStruck, tasks }: Pick<Minute, "kind" | "isStruck" | "tasks">): boolean =>
  kind === "decision" && !isStruck && tasks.every(({ status }) => status === "dropped");

export const undecided = (rows: readonly Minute[]): Minute[] => rows.filter(isUndecided);
