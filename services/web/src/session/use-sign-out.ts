import { useMutation } from "@tanstack/react-query";
import { answer, client } from "../api/client.ts";

/** Signs out and leaves nothing of the person behind: not in memory, not in the drafts of this tab. */
export const useSignOut = () =>
  useMutation({
    mutationFn: () => answer(client.DELETE("/api/session")),
    onSuccess: () => {
      sessionStorage.clear();
      location.assign("/login");
    },
  });
