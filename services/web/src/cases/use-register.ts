import { useMutation } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";
import { intentDone, intentKey } from "../api/intent.ts";
import type { SupportCase } from "../api/types.ts";
import type { NewCaseBodies } from "./new-case.ts";
import { keepCase } from "./use-case.ts";

/**
 * Registers the person and opens the case: two calls behind one button. Each has a key of its own that lives until
 * both are done, so trying again after the second failed gives the same resident back and no second one.
 */
export const useRegister = (after: (opened: SupportCase) => unknown) =>
  useMutation({
    mutationFn: async (bodies: NewCaseBodies) => {
      const resident = await answer(
        client.POST("/api/residents", {
          params: { header: { "Idempotency-Key": intentKey("createResident", bodies.resident) } },
          body: bodies.resident,
        }),
      );
      const body = { residentId: resident.id, information: bodies.information };
      const opened = await answer(
        client.POST("/api/cases", {
          params: { header: { "Idempotency-Key": intentKey("createCase", body) } },
          body,
        }),
      );
      intentDone("createResident", bodies.resident);
      intentDone("createCase", body);
      return opened;
    },
    onSuccess: (opened) => {
      keepCase(opened);
      return after(opened);
    },
  });
