/**
 * Two changes read the same version of a record: the row's own version let only one through, or its key did, where both
 * were the first to write it.
 */
export const wasOvertaken = (error: unknown): boolean =>
  error instanceof Error &&
  (error.name === "OptimisticLockError" || (error as { constraint?: string }).constraint?.endsWith("_pkey") === true);
