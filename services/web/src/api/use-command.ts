import { type UseMutationResult, useMutation } from "@tanstack/react-query";
import { intentDone, intentKey } from "./intent.ts";

/**
 * A deed with one key per intent. `run` gets the key; trying again after a failure sends the same one.
 * @param deed the operationId
 */
export function useCommand<Input, Result>(
  deed: string,
  run: (input: Input, key: string) => Promise<Result>,
  after?: (result: Result, input: Input) => unknown,
): UseMutationResult<Result, unknown, Input> {
  return useMutation<Result, unknown, Input>({
    mutationKey: [deed],
    mutationFn: async (input) => {
      const result = await run(input, intentKey(deed, input));
      intentDone(deed, input);
      return result;
    },
    onSuccess: (result, input) => after?.(result, input),
  });
}

/** The value of If-Match for a version, quoted as in the ETag. */
export const ifMatch = (version: number): string => `"${version}"`;
