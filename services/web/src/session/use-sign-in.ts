import { useMutation } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";
import { keepLogin } from "./cover/login.ts";

/** Signs in. Harmless when repeated, so it carries no key. */
export const useSignIn = (after: () => unknown) =>
  useMutation({
    mutationFn: (credentials: { login: string; password: string }) =>
      answer(client.POST("/api/session", { body: credentials })),
    onSuccess: ({ status }, { login }) => {
      if (status !== "session") return undefined;
      keepLogin(login);
      return after();
    },
  });
