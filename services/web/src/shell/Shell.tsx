import { Outlet } from "@tanstack/react-router";
import { Suspense, useEffect } from "react";
import { signedOut } from "../api/connection.ts";
import { fetched } from "../api/fetched.ts";
import { useMe } from "../api/me.ts";
import type { Me } from "../api/types.ts";
import { goLive } from "../live/live.ts";
import { Toaster } from "../parts/Toaster.tsx";
import { covered } from "../session/cover/covered.ts";
import { useIdle } from "../session/cover/use-idle.ts";
import { BottomBar } from "./BottomBar.tsx";
import { Busy } from "./Busy.tsx";
import { ConnectionStrip } from "./ConnectionStrip.tsx";
import { Header } from "./Header.tsx";
import { Keys } from "./keys/Keys.tsx";
import { laterOn } from "./later-on.ts";
import { Rail } from "./Rail.tsx";
import { useWaiting } from "./use-waiting.ts";

const loadCover = () => import("../session/cover/Cover.tsx");
const Cover = fetched(loadCover, "Cover");
const SignInAgain = fetched(() => import("../session/SignInAgain.tsx"), "SignInAgain");

/** What stands around every page. Working for another desk starts all of it anew: no row of the old desk lingers. */
export function Shell() {
  const me = useMe();
  return <ShellFor key={me.acting.id} me={me} />;
}

/** Asks who is there: after a while without anybody, or when the session has ended. */
function AtTheDoor() {
  const isCovered = covered.use();
  const isOut = signedOut.use();
  // Here before it is needed: without a connection the cover could not be fetched any more.
  useEffect(() => laterOn(loadCover), []);
  if (!isCovered && !isOut) return null;
  return <Suspense>{isCovered ? <Cover /> : <SignInAgain />}</Suspense>;
}

function ShellFor({ me }: { me: Me }) {
  const waiting = useWaiting();
  // Another desk is another set of rooms, joined by the server when the socket opens: hence a socket per shell.
  useEffect(goLive, []);
  useIdle();
  return (
    <>
      <a
        href="#main"
        className="absolute top-2 left-2 z-50 -translate-y-20 rounded-8 bg-white px-4 py-3 link focus:translate-y-0"
      >
        本文へ移動
      </a>
      <Busy />
      <Header me={me} />
      <div className="flex">
        <Rail waiting={waiting} />
        <div className="min-w-0 flex-1">
          <ConnectionStrip />
          <main
            id="main"
            tabIndex={-1}
            className="mx-auto max-w-[84rem] px-4 pt-6 pb-28 sm:px-6 lg:px-10 lg:pt-8 lg:pb-16"
          >
            <div className="@container">
              <Outlet />
            </div>
          </main>
        </div>
      </div>
      <BottomBar waiting={waiting} />
      <Toaster />
      <Keys />
      <AtTheDoor />
    </>
  );
}
