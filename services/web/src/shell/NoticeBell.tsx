import bellIcon from "@material-symbols/svg-400/outlined/notifications.svg?raw";
import { Suspense, useEffect } from "react";
import { fetched } from "../api/fetched.ts";
import { Icon } from "../parts/Icon.tsx";
import { Popover } from "../parts/Popover.tsx";
import { laterOn } from "./later-on.ts";
import { useNotices } from "./use-notices.ts";

const load = () => import("./NoticePanel.tsx");
const NoticePanel = fetched(load, "NoticePanel");

export function NoticeBell() {
  const { data } = useNotices();
  useEffect(() => laterOn(load), []);
  const unread = data?.unread ?? 0;
  return (
    <Popover
      buttonClass="relative flex min-h-12 min-w-11 items-center justify-center gap-3 rounded-8 px-2 text-oln-16N-100 text-solid-gray-900 hover:bg-solid-gray-50"
      panelClass="p-2 max-sm:fixed max-sm:inset-x-4 max-sm:top-18 max-sm:mt-0 sm:w-104"
      label={
        <>
          <span className="relative">
            <Icon svg={bellIcon} className="size-7" />
            {unread > 0 && (
              <span className="absolute -top-1 left-4 grid h-5 min-w-5 place-items-center rounded-full border border-white bg-red-900 px-1 text-[0.8125rem] leading-none font-700 whitespace-nowrap text-white">
                <span className="sr-only">未読</span>
                {unread > 99 ? "99+" : unread}
                <span className="sr-only">件の</span>
              </span>
            )}
          </span>
          <span className="sr-only whitespace-nowrap @min-[68rem]:not-sr-only">お知らせ</span>
        </>
      }
    >
      {(close) => (
        <Suspense>
          <NoticePanel onOpen={close} />
        </Suspense>
      )}
    </Popover>
  );
}
