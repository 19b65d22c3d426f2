import personIcon from "@material-symbols/svg-400/outlined/account_circle.svg?raw";
import openIcon from "@material-symbols/svg-400/outlined/keyboard_arrow_down.svg?raw";
import { Suspense, useEffect } from "react";
import { fetched } from "../api/fetched.ts";
import type { Me } from "../api/types.ts";
import { Icon } from "../parts/Icon.tsx";
import { Popover } from "../parts/Popover.tsx";
import { laterOn } from "./later-on.ts";

const load = () => import("./AccountPanel.tsx");
const AccountPanel = fetched(load, "AccountPanel");

/** Who is working, for which desk; changing the desk; going home. */
export function AccountMenu({ me }: { me: Me }) {
  useEffect(() => laterOn(load), []);
  return (
    <Popover
      buttonClass="flex min-h-12 items-center gap-2 rounded-8 px-2 text-left hover:bg-solid-gray-50"
      panelClass="w-[min(24rem,calc(100vw-2rem))] p-5"
      label={
        <>
          <Icon svg={personIcon} className="size-7 sm:hidden" />
          <span className="sr-only sm:not-sr-only sm:grid">
            <span className="max-w-64 truncate text-dns-16B-130 text-solid-gray-900">{me.acting.desk.name}</span>
            <span className="text-dns-14N-130 text-solid-gray-700">
              {me.staff.name}
              {me.acting.position && `（${me.acting.position}）`}
            </span>
          </span>
          <span className="sr-only">窓口の切り替えとサインアウト</span>
          <Icon svg={openIcon} className="size-5 max-sm:hidden" />
        </>
      }
    >
      {(close) => (
        <Suspense>
          <AccountPanel me={me} close={close} />
        </Suspense>
      )}
    </Popover>
  );
}
