import { useMe } from "../api/me.ts";
import { Loading } from "../parts/Loading.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { CalendarPanel } from "./CalendarPanel.tsx";
import { MailAddressPanel } from "./MailAddressPanel.tsx";
import { useNoticeSettings } from "./use-notice-settings.ts";
import { WishesPanel } from "./WishesPanel.tsx";

/** お知らせの受け取り方: one's own, at the desk for which one is working. */
export function NotificationsPage() {
  const me = useMe();
  const { data, error, refetch } = useNoticeSettings();
  return (
    <>
      <PageHeader
        title="お知らせの受け取り方"
        above={<p className="text-std-16N-170 text-solid-gray-700">{me.acting.desk.name}</p>}
      />
      <Unfetched error={error} stale={Boolean(data)} onRetry={refetch} />
      {!data && !error && <Loading rows={6} />}
      {data && (
        <div className="grid max-w-[60rem] gap-6">
          <MailAddressPanel settings={data} />
          {/* What another window has changed in the meantime is what the form begins with. */}
          <WishesPanel key={data.version} settings={data} />
          <CalendarPanel settings={data} />
        </div>
      )}
    </>
  );
}
