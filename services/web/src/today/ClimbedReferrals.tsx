import { api } from "../api/client.ts";
import { Lane } from "./Lane.tsx";
import { byUrgency } from "./lanes.ts";

/** What has climbed up to the managers: a clock that nobody has answered. Its desks and its time, and of nobody. */
export function ClimbedReferrals() {
  const { data, error, refetch } = api.useQuery("get", "/api/referrals", {
    params: { query: { box: "watch", state: "open", limit: 100 } },
  });
  return (
    <Lane
      lane={{
        id: "overdue",
        list: "climbed",
        name: "期限切れのつなぎ",
        words: "だれも答えず、管理者まで上がりました。氏名と内容は見えません。",
        empty: "管理者まで上がったつなぎはありません。",
        rows: data && [...data.items].sort(byUrgency),
        more: Boolean(data?.next),
        error,
        retry: () => void refetch(),
      }}
    />
  );
}
