import { type GuestState, guestConsents, guestStates } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { Guest, GuestInvitation } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Chip, type Tone } from "../../../parts/Chip.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { useNow } from "../../../words/use-now.ts";
import { dayOf, dueWords, whenWords } from "../../../words/when.ts";
import { useRenew, useSendAway } from "./use-guests.ts";

const who = ({ role, name }: Guest) => `${role} ${name}`;

const TONES: Record<GuestState, Tone> = {
  invited: "gray",
  inside: "green",
  away: "cyan",
  locked: "red",
  withdrawn: "gray",
  over: "gray",
};

/** One guest: how far they are, and what the chair may do about it. */
export function GuestRow({ guest, onMade }: { guest: Guest; onMade: (made: GuestInvitation) => void }) {
  const now = useNow();
  const { state, invitation, actions } = guest;
  return (
    <li className="grid gap-1 border-t border-solid-gray-300 py-3 first:border-t-0 first:pt-0">
      <p className="text-std-16B-170 text-solid-gray-900">{who(guest)}</p>
      <p>
        <Chip tone={TONES[state]}>{guestStates[state]}</Chip>
      </p>
      {invitation && state !== "withdrawn" && state !== "over" && (
        <p className="text-std-16N-170 text-solid-gray-700">
          {`入れる時間：${whenWords(new Date(invitation.from), now)} から ${dueWords(new Date(invitation.until), now)} まで`}
        </p>
      )}
      {invitation?.consent && (
        <p className="text-std-16N-170 text-solid-gray-700">
          {`本人の同意：${dayOf(invitation.consent.on)}（${guestConsents[invitation.consent.how]}）`}
        </p>
      )}
      {actions.includes("renew") && <Deeds {...{ guest, onMade }} />}
      {!actions.includes("renew") && actions.includes("withdraw") && <TakeBack guest={guest} />}
    </li>
  );
}

function Deeds({ guest, onMade }: { guest: Guest; onMade: (made: GuestInvitation) => void }) {
  const renew = useRenew(onMade);
  const press = () => renew.isPending || renew.mutate(guest);
  return (
    <div className="-ml-5 flex flex-wrap">
      <Button look="text" busy={renew.isPending && "作っています…"} onClick={press}>
        リンクとPINを作り直す
        <span className="sr-only">（{who(guest)}）</span>
      </Button>
      <TakeBack guest={guest} />
      <Refused error={renew.error} onRetry={press} />
    </div>
  );
}

/** Asked once more: whoever is in loses the page before their eyes. */
function TakeBack({ guest }: { guest: Guest }) {
  const [asking, setAsking] = useState(false);
  const away = useSendAway(() => toast("招待を取り消しました"));
  const press = () => away.isPending || away.mutate(guest);
  if (!asking)
    return (
      <Button look="text" onClick={() => setAsking(true)}>
        招待を取り消す
        <span className="sr-only">（{who(guest)}）</span>
      </Button>
    );
  return (
    <div className="ml-5 grid basis-full gap-2 rounded-8 bg-solid-gray-50 p-3">
      <p className="text-std-16N-170">この人は、いまからこの議題を見られなくなります。守秘の義務は続きます。</p>
      <div className="flex flex-wrap gap-3">
        <Button onClick={press} busy={away.isPending && "取り消しています…"}>
          取り消す
        </Button>
        <Button look="text" onClick={() => setAsking(false)}>
          やめる
        </Button>
      </div>
      <Refused error={away.error} onRetry={press} />
    </div>
  );
}
