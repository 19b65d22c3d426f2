import type { Problem } from "./types.ts";

/** Why an answer did not come: the server said no and why, or nothing came back at all. */
export type Refusal = { kind: "problem"; problem: Problem } | { kind: "network" };

/** Reads what a query or a command threw. Whatever is not one of our problems counts as a lost connection. */
export function refusalOf(error: unknown): Refusal {
  return isProblem(error) ? { kind: "problem", problem: error } : { kind: "network" };
}

/** Whether the server answered with this status. */
export function refusedWith(error: unknown, status: number): boolean {
  return isProblem(error) && error.status === status;
}

/** Whether the right to see it has ended: an older answer must leave the screen, not stand below a warning. */
export function withdrawn(error: unknown): boolean {
  return refusedWith(error, 403) || refusedWith(error, 404);
}

/** The sentence under one field, if the server named that field. `field` is its path in the body. */
export function fieldMessage(error: unknown, field: string): string | undefined {
  if (!isProblem(error)) return undefined;
  return error.errors?.find((one) => one.field === field || one.field.startsWith(`${field}.`))?.message;
}

function isProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "status" in error && "title" in error;
}
