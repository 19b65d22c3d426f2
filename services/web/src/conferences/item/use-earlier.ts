import { api } from "../../api/client.ts";
import { useMe } from "../../api/me.ts";
import type { AgendaLine } from "../../api/types.ts";
import { type Earlier, earlierIn } from "./earlier.ts";

/** What was spoken of before and could be taken up again: of this kind, prepared by this desk, and not here already. */
export function useEarlier(kindId: string, here: readonly AgendaLine[] | undefined): readonly Earlier[] {
  const deskId = useMe().acting.desk.id;
  const past = useSittings("past");
  const coming = useSittings("coming");
  if (!here || !past || !coming) return NONE;
  return earlierIn([...coming, ...past], { kindId, deskId, here });
}

const NONE: readonly Earlier[] = [];

const useSittings = (when: "past" | "coming") =>
  api.useQuery("get", "/api/conferences", { params: { query: { when, limit: 100 } } }).data?.items;
