import { useEffect, useEffectEvent } from "react";
import { createStore } from "../store.ts";

/** What can be done on the page one is on, as the palette offers it. */
export interface Deed {
  readonly name: string;
  readonly kana: string;
  readonly run: () => void;
}

export const deedsHere = createStore<readonly Deed[]>([]);

/** Offers a deed in the palette while the page stands; nothing where `run` is undefined, because the server refuses it. */
export function usePaletteDeed(name: string, kana: string, run: (() => void) | undefined): void {
  const act = useEffectEvent(() => run?.());
  const offered = run !== undefined;
  useEffect(() => {
    if (!offered) return;
    const deed: Deed = { name, kana, run: () => act() };
    deedsHere.set([...deedsHere.get(), deed]);
    return () => deedsHere.set(deedsHere.get().filter((one) => one !== deed));
  }, [name, kana, offered]);
}
