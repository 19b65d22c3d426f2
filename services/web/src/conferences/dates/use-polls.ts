import { answer, api, client } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { DatePoll, NewDatePoll } from "../../api/types.ts";
import { ifMatch, useCommand } from "../../api/use-command.ts";

const LIST = "/api/conferences/{conferenceId}/date-polls";

/** The searches for a date of this sitting, the newest first. */
export const usePolls = (conferenceId: string, enabled = true) =>
  api.useQuery("get", LIST, { params: { path: { conferenceId } } }, { enabled });

/** Who of a desk can be asked. */
export const useInvitees = (conferenceId: string, deskId: string) =>
  api.useQuery(
    "get",
    "/api/conferences/{conferenceId}/invitees",
    { params: { path: { conferenceId }, query: { deskId, limit: 100 } } },
    { enabled: deskId !== "", staleTime: 60_000 },
  );

const kept = (after: () => void) => (_: DatePoll) => {
  void queryClient.invalidateQueries({ queryKey: ["get", LIST] });
  after();
};
const once = (key: string) => ({ "Idempotency-Key": key });

export const useAskDates = (conferenceId: string, after: () => void) =>
  useCommand(
    "askDates",
    (body: NewDatePoll, key) =>
      answer(client.POST(LIST, { params: { path: { conferenceId }, header: once(key) }, body })),
    kept(after),
  );

export const useAskAlso = (datePollId: string, after: () => void) =>
  useCommand(
    "askAlso",
    (body: NewDatePoll["people"][number], key) =>
      answer(
        client.POST("/api/date-polls/{datePollId}/asks", { params: { path: { datePollId }, header: once(key) }, body }),
      ),
    kept(after),
  );

export const useWithdrawAsk = (after: () => void) =>
  useCommand(
    "withdrawDateAsk",
    (dateAskId: string, key) =>
      answer(
        client.POST("/api/date-asks/{dateAskId}/withdrawal", { params: { path: { dateAskId }, header: once(key) } }),
      ),
    kept(after),
  );

type Seen = Pick<DatePoll, "id" | "version">;
const paramsOf = ({ id, version }: Seen, key: string) => ({
  path: { datePollId: id },
  header: { ...once(key), "If-Match": ifMatch(version) },
});

/** The sitting has another time from then on. */
export const useTakeDate = (after: () => void) =>
  useCommand(
    "takeDate",
    ({ optionId, ...seen }: Seen & { optionId: string }, key) =>
      answer(client.POST("/api/date-polls/{datePollId}/taking", { params: paramsOf(seen, key), body: { optionId } })),
    (poll) => {
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences/{conferenceId}"] });
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/conferences"] });
      kept(after)(poll);
    },
  );

export const useEndPoll = (after: () => void) =>
  useCommand(
    "endDatePoll",
    (seen: Seen, key) => answer(client.POST("/api/date-polls/{datePollId}/ending", { params: paramsOf(seen, key) })),
    kept(after),
  );
