import { api } from "../api/client.ts";
import { byCursor } from "../api/pages.ts";

/** The cases that this desk may see, page after page. */
export function useCases() {
  const pages = api.useInfiniteQuery(
    "get",
    "/api/cases",
    { params: { query: {} } },
    {
      ...byCursor,
    },
  );
  const first = pages.data?.pages[0];
  return {
    ...pages,
    rows: pages.data?.pages.flatMap((page) => page.items),
    mayRegister: first?.actions.includes("createResident") ?? false,
    mayRefer: first?.actions.includes("draftReferral") ?? false,
  };
}
