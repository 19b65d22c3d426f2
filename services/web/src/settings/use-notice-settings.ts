import { answer, api, client } from "../api/client.ts";
import { queryClient } from "../api/query-client.ts";
import type { NoticeSettings, NoticeWishes } from "../api/types.ts";
import { ifMatch, useCommand } from "../api/use-command.ts";

const PATH = "/api/notice-settings";

/** While the number is on its way to the address, it is asked what has become of it: no hint tells. */
export const useNoticeSettings = () =>
  api.useQuery(
    "get",
    PATH,
    {},
    {
      refetchInterval: ({ state }) => state.data?.mailAddress.code === "waiting" && 3_000,
    },
  );

const keep = (settings: NoticeSettings) => {
  queryClient.setQueryData(api.queryOptions("get", PATH, {}).queryKey, settings);
};
const fetchAgain = () => queryClient.invalidateQueries({ queryKey: ["get", PATH] });

export const useReviseWishes = () =>
  useCommand(
    "reviseNoticeSettings",
    ({ version, ...body }: NoticeWishes & { version: number }) =>
      answer(client.PUT(PATH, { params: { header: { "If-Match": ifMatch(version) } }, body })),
    keep,
  );

export const useEnterAddress = () =>
  useCommand(
    "enterMailAddress",
    (body: { address: string }) => answer(client.PUT("/api/mail-address", { body })),
    keep,
  );

export const useConfirmAddress = () =>
  useCommand(
    "confirmMailAddress",
    (body: { code: string }) => answer(client.PUT("/api/mail-address/confirmation", { body })),
    keep,
  );

export const useRemoveAddress = () =>
  useCommand("removeMailAddress", () => answer(client.DELETE("/api/mail-address")), keep);

export const useRenewCalendar = () =>
  useCommand(
    "renewCalendar",
    (body: { contents: "own" | "desk"; conferences: boolean }) => answer(client.PUT("/api/calendar", { body })),
    fetchAgain,
  );

export const useStopCalendar = () =>
  useCommand("stopCalendar", () => answer(client.DELETE("/api/calendar")), fetchAgain);
