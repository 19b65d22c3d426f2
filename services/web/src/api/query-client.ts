import { focusManager, QueryClient } from "@tanstack/react-query";
import { refusalOf } from "./refusal.ts";

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 2_000,
      refetchOnWindowFocus: "always",
      refetchOnReconnect: "always",
      // Without "always" a PC that believes to be offline waits in silence; here it fails and says so.
      networkMode: "always",
      retry: (count, error) => refusalOf(error).kind === "network" && count < 1,
    },
    mutations: { networkMode: "always", retry: false },
  },
});

// By itself the library hears only hidden tabs coming back; here two windows stand side by side and both stay visible.
focusManager.setEventListener((onFocus) => {
  const look = () => onFocus(document.visibilityState === "visible");
  window.addEventListener("focus", look);
  window.addEventListener("visibilitychange", look);
  return () => {
    window.removeEventListener("focus", look);
    window.removeEventListener("visibilitychange", look);
  };
});
