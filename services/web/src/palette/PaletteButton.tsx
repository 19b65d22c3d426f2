import searchIcon from "@material-symbols/svg-400/outlined/search.svg?raw";
import { Suspense, useEffect } from "react";
import { fetched } from "../api/fetched.ts";
import { Icon } from "../parts/Icon.tsx";
import { laterOn } from "../shell/later-on.ts";
import { openPalette, paletteOpen } from "./open.ts";

const load = () => import("./Palette.tsx");
const Palette = fetched(load, "Palette");

/** The field of the header: it looks like a box to type into, and opens one. Ctrl K does the same from everywhere. */
export function PaletteButton() {
  const open = paletteOpen.use();
  // Here before somebody asks: what is typed while it loads would be lost.
  useEffect(() => laterOn(load), []);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey)
        return;
      if (event.isComposing) return;
      event.preventDefault();
      openPalette();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
      paletteOpen.set(false);
    };
  }, []);
  return (
    <>
      <button
        type="button"
        onClick={openPalette}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K"
        className="flex min-h-12 min-w-11 items-center justify-center gap-2 rounded-8 px-2 text-solid-gray-900 hover:bg-solid-gray-50 @min-[68rem]:min-h-11 @min-[68rem]:w-80 @min-[68rem]:justify-start @min-[68rem]:border @min-[68rem]:border-solid-gray-600 @min-[68rem]:bg-white @min-[68rem]:px-3 @min-[68rem]:hover:border-black"
      >
        <Icon svg={searchIcon} className="size-7 @min-[68rem]:size-6" />
        <span className="sr-only text-std-16N-170 @min-[68rem]:not-sr-only @min-[68rem]:flex-1 @min-[68rem]:text-left">
          探す・開く
        </span>
        <span aria-hidden="true" className="hidden text-dns-14N-130 text-solid-gray-700 @min-[68rem]:block">
          Ctrl K
        </span>
      </button>
      {open && (
        <Suspense>
          <Palette />
        </Suspense>
      )}
    </>
  );
}
