import type { components } from "@tsunagi/contracts/api";

/** The refusal in an answer. */
export const problemOf = (response: Response): Promise<components["schemas"]["Problem"]> =>
  response.json() as Promise<components["schemas"]["Problem"]>;

/** The body of an answer, as the test expects it to be. */
export const bodyOf = <T>(response: Response): Promise<T> => response.json() as Promise<T>;
