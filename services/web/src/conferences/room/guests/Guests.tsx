import inviteIcon from "@material-symbols/svg-400/outlined/person_add.svg?raw";
import { Suspense, useState } from "react";
import { fetched } from "../../../api/fetched.ts";
import type { AgendaItem, GuestInvitation } from "../../../api/types.ts";
import { usePaletteDeed } from "../../../palette/deeds.ts";
import { Button } from "../../../parts/Button.tsx";
import { ChangedFirst } from "../../../parts/ChangedFirst.tsx";
import { Loading } from "../../../parts/Loading.tsx";
import { Panel } from "../../../parts/Panel.tsx";
import { toast } from "../../../parts/toast.ts";
import { Unfetched } from "../../../parts/Unfetched.tsx";
import { GuestRow } from "./GuestRow.tsx";
import { useAllowGuests, useGuests } from "./use-guests.ts";

const InviteDialog = fetched(() => import("./InviteDialog.tsx"), "InviteDialog");
const KeyDialog = fetched(() => import("./KeyDialog.tsx"), "KeyDialog");

/** 招待者: people without an account, at this item alone. Nothing of it stands at a sealed item. */
export function Guests({ item }: { item: AgendaItem }) {
  const [inviting, setInviting] = useState(false);
  const [made, setMade] = useState<GuestInvitation>();
  const { guests, isKnown, error, retry } = useGuests(item);
  const mayAllow = item.actions.includes("allowGuests");
  const mayInvite = item.actions.includes("inviteGuest");
  usePaletteDeed("招待する", "しょうたいする ゲスト いし おおや", mayInvite ? () => setInviting(true) : undefined);
  if (!mayAllow && !item.guests) return null;
  const show = (invitation: GuestInvitation) => {
    setInviting(false);
    setMade(invitation);
  };
  return (
    <Panel title="招待者（アカウントのない人）">
      <div className="grid gap-4">
        {!item.guests && (
          <p className="text-std-16N-170 text-solid-gray-700">
            主治医や家主など、アカウントのない人を、この議題だけに招けます。いまは招けません。
          </p>
        )}
        <Unfetched error={error} stale={guests.length > 0} onRetry={retry} />
        {!isKnown && !error && <Loading rows={1} />}
        {item.guests && isKnown && guests.length === 0 && (
          <p className="text-std-16N-170 text-solid-gray-700">まだ、だれも招いていません。</p>
        )}
        {guests.length > 0 && (
          <ul className="grid">
            {guests.map((guest) => (
              <GuestRow key={guest.id} guest={guest} onMade={show} />
            ))}
          </ul>
        )}
        <div className="flex flex-wrap gap-3 empty:hidden">
          {mayInvite && (
            <Button icon={inviteIcon} onClick={() => setInviting(true)}>
              招待する
            </Button>
          )}
          {mayAllow && <Allow item={item} />}
        </div>
        <Suspense>
          {inviting && <InviteDialog item={item} onClose={() => setInviting(false)} onMade={show} />}
          {made && <KeyDialog invitation={made} onClose={() => setMade(undefined)} />}
        </Suspense>
      </div>
    </Panel>
  );
}

/** Off by default. Turned off, whoever is in is out. */
function Allow({ item }: { item: AgendaItem }) {
  const allow = useAllowGuests(({ guests }) =>
    toast(guests ? "この議題に招待できるようにしました" : "招待をやめました。入っていた人は、もう見られません"),
  );
  const press = () => allow.isPending || allow.mutate({ item, allowed: !item.guests });
  return (
    <>
      <Button look={item.guests ? "text" : "outline"} busy={allow.isPending && "変えています…"} onClick={press}>
        {item.guests ? "この議題への招待をすべてやめる" : "招待できるようにする"}
      </Button>
      {allow.error !== null && (
        <div className="basis-full">
          <ChangedFirst error={allow.error} onLatest={allow.reset} onRetry={press} />
        </div>
      )}
    </>
  );
}
