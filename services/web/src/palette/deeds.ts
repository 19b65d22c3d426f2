import { useEffect, useEffectEvent } from "react";
import { createStore } from "../store.ts";

/** What can be done on the page one is on, as the palette offers it. */
export interface Deed {
  readonly name: string;
  readonly kana: string;
  readonly run: () => void;
  /** Stands below all others: nobody means it who only presses Enter. */
  readonly aside?: boolean;
}

export const deedsHere = createStore<readonly Deed[]>([]);

/** Offers a deed in the palette while the page stands; nothing where `run` is undefined, because the server refuses it. */
export function usePaletteDeed(name: string, kana: string, run: (() => void) | undefined, aside = false): void {
  usePaletteDeeds(run ? [{ name, kana, run, aside }] : []);
}

/** The same for several, in this order. */
export function usePaletteDeeds(deeds: readonly Deed[]): void {
  const act = useEffectEvent((name: string) => deeds.find((deed) => deed.name === name)?.run());
  const offered = JSON.stringify(deeds.map(({ name, kana, aside }) => [name, kana, aside === true]));
  useEffect(() => {
    const named = JSON.parse(offered) as [name: string, kana: string, aside: boolean][];
    const ours = named.map(([name, kana, aside]): Deed => ({ name, kana, aside, run: () => act(name) }));
    deedsHere.set([...deedsHere.get(), ...ours]);
    return () => deedsHere.set(deedsHere.get().filter((one) => !ours.includes(one)));
  }, [offered]);
}
