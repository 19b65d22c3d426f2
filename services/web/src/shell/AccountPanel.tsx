import logoutIcon from "@material-symbols/svg-400/outlined/logout.svg?raw";
import { Link } from "@tanstack/react-router";
import type { Me } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { Refused } from "../parts/Refused.tsx";
import { useSignOut } from "../session/use-sign-out.ts";
import { DeskSwitch } from "./DeskSwitch.tsx";
import { NamesSwitch } from "./NamesSwitch.tsx";
import { TextSizeSwitch } from "./TextSizeSwitch.tsx";

/** What opens below the name: the desk, one's settings, and going home. */
export function AccountPanel({ me, close }: { me: Me; close: () => void }) {
  const signOut = useSignOut();
  return (
    <div className="grid gap-5">
      <div>
        <p className="text-std-17B-170 text-solid-gray-900">{me.staff.name}</p>
        <p className="text-std-16N-170 text-solid-gray-700">{me.acting.agency.name}</p>
      </div>
      <DeskSwitch me={me} onDone={close} />
      <Link to="/settings/notifications" onClick={close} className="link text-std-16N-170">
        お知らせの受け取り方
      </Link>
      <Link to="/settings/display" onClick={close} className="link text-std-16N-170">
        表示の設定
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
      <div className="@min-[41rem]:hidden">
        <p className="text-std-16N-170 text-solid-gray-700">文字の大きさ</p>
        <TextSizeSwitch />
        <NamesSwitch inWords />
      </div>
      <Button icon={logoutIcon} onClick={() => signOut.mutate()} busy={signOut.isPending && "サインアウトしています…"}>
        サインアウト
      </Button>
      <Refused error={signOut.error} />
    </div>
  );
}
