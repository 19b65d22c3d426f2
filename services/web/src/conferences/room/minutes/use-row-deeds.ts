import { answer, client } from "../../../api/client.ts";
import type { Minute, RevisedMinute } from "../../../api/types.ts";
import { ifMatch, useCommand } from "../../../api/use-command.ts";

interface Meant {
  readonly id: string;
  readonly version: number;
}

/** @param ready what has to be over before: who writes in the row must not be heard of after it was let go */
export const useRevise = (ready: () => Promise<unknown>, then: (row: Minute) => void) =>
  useCommand(
    "reviseMinute",
    async ({ id: minuteId, version, body }: Meant & { body: RevisedMinute }) => {
      await ready();
      return answer(
        client.PUT("/api/minutes/{minuteId}", {
          params: { path: { minuteId }, header: { "If-Match": ifMatch(version) } },
          body,
        }),
      );
    },
    then,
  );

export const useStrike = (then: (row: Minute) => void) =>
  useCommand(
    "strikeMinute",
    ({ id: minuteId, version }: Meant, key) =>
      answer(
        client.POST("/api/minutes/{minuteId}/striking", {
          params: { path: { minuteId }, header: { "Idempotency-Key": key, "If-Match": ifMatch(version) } },
        }),
      ),
    then,
  );
