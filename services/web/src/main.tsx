import { QueryClientProvider } from "@tanstack/react-query";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "./app.css";
import { queryClient } from "./api/query-client.ts";
import { router } from "./router.ts";
import { applyHiddenNames } from "./shell/hidden-names.ts";
import { applyTextSize } from "./shell/text-size.ts";

applyTextSize();
applyHiddenNames();
createRoot(document.getElementById("app") as HTMLElement).render(
  <StrictMode>
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
