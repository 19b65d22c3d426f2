import { type ReactNode, useEffect } from "react";
import type { GuestRoom } from "../api/types.ts";
import { PledgeBox } from "../conferences/PledgeBox.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Brand } from "../shell/Brand.tsx";
import { setTitle } from "../shell/page-title.ts";
import { TextSizeSwitch } from "../shell/TextSizeSwitch.tsx";
import { EnterForm } from "./EnterForm.tsx";
import { GuestItem } from "./GuestItem.tsx";
import { isOut, useGuestRoom, usePledgeAsGuest } from "./use-guest.ts";

/** For somebody without an account: one item, on a phone, and nothing of the app around it. */
export function GuestPage() {
  const { data: room, error, refetch } = useGuestRoom();
  useEffect(() => {
    setTitle("会議");
    document.title = "会議｜つなぎ";
    // Another link in the same window changes nothing but what stands behind the #: for the browser that is no other page.
    const anew = () => location.reload();
    addEventListener("hashchange", anew);
    return () => removeEventListener("hashchange", anew);
  }, []);
  const out = isOut(error);
  return (
    <div className="grid min-h-dvh grid-rows-[auto_1fr] bg-white">
      <header className="flex items-center justify-between border-b border-solid-gray-300 px-4 py-2">
        <Brand />
        <TextSizeSwitch />
      </header>
      <main className="mx-auto grid w-full max-w-[44rem] content-start gap-6 px-4 py-6">
        {out ? (
          <EnterForm />
        ) : room ? (
          <>
            <Unfetched error={error} onRetry={() => void refetch()} />
            <Inside room={room} />
          </>
        ) : error ? (
          <>
            <Heading>会議</Heading>
            <Unfetched error={error} onRetry={() => void refetch()} />
          </>
        ) : (
          <Loading page rows={3} />
        )}
      </main>
    </div>
  );
}

const Heading = ({ children }: { children: ReactNode }) => (
  <h1 className="text-std-24B-150 text-solid-gray-900">{children}</h1>
);

function Inside({ room }: { room: GuestRoom }) {
  const pledging = usePledgeAsGuest();
  const { mutate, isPending, error } = pledging;
  if (room.inside) return <GuestItem room={room} inside={room.inside} />;
  return (
    <>
      <Heading>{`${room.role} ${room.name} さん`}</Heading>
      <p className="text-std-18N-160 text-solid-gray-900">{`${room.host}から、${room.kind}の一つの議題に招かれています。`}</p>
      <PledgeBox
        lead="次の内容を確認すると、議題が見られます。"
        words={room.pledge}
        button={`${room.name} として確認する`}
        pledge={{ run: () => mutate(), isPending, error }}
      />
    </>
  );
}
