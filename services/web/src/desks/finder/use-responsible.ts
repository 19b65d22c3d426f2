import { api } from "../../api/client.ts";

/** Who answers for a 町丁目 now; asked anew every minute, because a door closes while somebody is on the phone. */
export const useResponsible = (neighbourhood: string | undefined) =>
  api.useQuery(
    "get",
    "/api/areas/responsible",
    { params: { query: { neighbourhood: neighbourhood ?? "" } } },
    { enabled: neighbourhood !== undefined, refetchInterval: 60_000 },
  );
