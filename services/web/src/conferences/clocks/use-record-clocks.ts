import { api } from "../../api/client.ts";

const AGAIN_AFTER = 300_000;

/** What this desk still owes of its own conferences: the 議事録 that are not signed yet, the first due first. */
export const useRecordClocks = () =>
  api.useQuery("get", "/api/record-clocks", { params: { query: { limit: 20 } } }, { refetchInterval: AGAIN_AFTER });
