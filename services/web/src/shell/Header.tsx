import { Link } from "@tanstack/react-router";
import type { Me } from "../api/types.ts";
import { PaletteButton } from "../palette/PaletteButton.tsx";
import { AccountMenu } from "./AccountMenu.tsx";
import { Brand } from "./Brand.tsx";
import { NamesSwitch } from "./NamesSwitch.tsx";
import { NoticeBell } from "./NoticeBell.tsx";
import { TextSizeSwitch } from "./TextSizeSwitch.tsx";

export function Header({ me }: { me: Me }) {
  return (
    <header className="@container sticky top-0 z-30 flex h-18 items-center justify-between gap-2 border-b border-solid-gray-200 bg-white px-4 sm:px-6 print:hidden">
      <Link to="/" className="rounded-8 py-1 pr-2">
        <Brand town={me.municipality.name} />
        <span className="sr-only">（今日の画面へ）</span>
      </Link>
      <div className="flex items-center gap-1 sm:gap-3">
        <PaletteButton />
        <div className="hidden @min-[41rem]:block">
          <TextSizeSwitch />
        </div>
        <div className="hidden @min-[41rem]:block">
          <NamesSwitch />
        </div>
        <NoticeBell />
        <AccountMenu me={me} />
      </div>
    </header>
  );
}
