import { useEffect, useState } from "react";
import { live } from "../../../../live/live.ts";
import type { OpenMinutes } from "../open-minutes.ts";
import { openOutbox } from "./outbox.ts";

const AGAIN_AFTER = 3_000;

/** Sends what waits: at once, when the line is back, and now and then while something waits. */
export function useOutbox(agendaItemId: string, minutes: OpenMinutes) {
  const [outbox] = useState(() => openOutbox(agendaItemId, minutes.keep));
  useEffect(() => {
    const send = () => void outbox.send();
    send();
    const timer = setInterval(send, AGAIN_AFTER);
    const quiet = live.subscribe(() => live.get() === "on" && send());
    addEventListener("online", send);
    return () => {
      clearInterval(timer);
      quiet();
      removeEventListener("online", send);
    };
  }, [outbox]);
  return outbox;
}
