import personIcon from "@material-symbols/svg-400/outlined/account_circle.svg?raw";
import openIcon from "@material-symbols/svg-400/outlined/keyboard_arrow_down.svg?raw";
import logoutIcon from "@material-symbols/svg-400/outlined/logout.svg?raw";
import { Link } from "@tanstack/react-router";
import type { Me } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Tick } from "../parts/form/Tick.tsx";
import { Icon } from "../parts/Icon.tsx";
import { Popover } from "../parts/Popover.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useSignOut } from "../session/use-sign-out.ts";
import { DeskSwitch } from "./DeskSwitch.tsx";
import { letterKeys, switchLetterKeys } from "./letter-keys.ts";
import { TextSizeSwitch } from "./TextSizeSwitch.tsx";

/** Who is working, for which desk; changing the desk; going home. */
export function AccountMenu({ me }: { me: Me }) {
  const signOut = useSignOut();
  const letters = letterKeys.use();
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
        <div className="grid gap-5">
          <div>
            <p className="text-std-17B-170 text-solid-gray-900">{me.staff.name}</p>
            <p className="text-std-16N-170 text-solid-gray-700">{me.acting.agency.name}</p>
          </div>
          <DeskSwitch me={me} onDone={close} />
          <Link to="/settings/notifications" onClick={close} className="link text-std-16N-170">
            お知らせの受け取り方
          </Link>
          {me.actions.includes("readSettings") && (
            <Link
              to="/desks/$deskId/settings"
              params={{ deskId: me.acting.desk.id }}
              onClick={close}
              className="link text-std-16N-170"
            >
              開所時間・当番・不在・期限
            </Link>
          )}
          <div className="sm:hidden">
            <p className="text-std-16N-170 text-solid-gray-700">文字の大きさ</p>
            <TextSizeSwitch />
          </div>
          <Tick checked={letters} onChange={switchLetterKeys}>
            1文字のキーを使う（R：記録を書く、E：次の一手、B：情報が足りず戻す、F：つなぎ直す）
          </Tick>
          <Button
            icon={logoutIcon}
            onClick={() => signOut.mutate()}
            busy={signOut.isPending && "サインアウトしています…"}
          >
            サインアウト
          </Button>
          <Refused error={signOut.error} />
        </div>
      )}
    </Popover>
  );
}
