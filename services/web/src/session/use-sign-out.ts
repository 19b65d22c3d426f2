import { useMutation } from "@tanstack/react-query";
import { client } from "../api/client.ts";
import { uncover } from "./cover/covered.ts";
import { dropLogin } from "./cover/login.ts";

/** Signs out and leaves nothing of the person behind: not in memory, not in the drafts of this tab. */
export const useSignOut = () =>
  useMutation({
    mutationFn: async () => {
      const { error, response } = await client.DELETE("/api/session");
      // 401: the session had ended before.
      if (!response.ok && response.status !== 401) throw error;
    },
    onSuccess: () => {
      sessionStorage.clear();
      dropLogin();
      uncover();
      location.assign("/login");
    },
  });
