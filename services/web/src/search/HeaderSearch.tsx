import searchIcon from "@material-symbols/svg-400/outlined/person_search.svg?raw";
import { Link, useNavigate } from "@tanstack/react-router";
import { useEffect, useEffectEvent, useRef } from "react";
import { Icon } from "../parts/Icon.tsx";
import { SearchForm } from "./SearchForm.tsx";

/** The search of the header: a box on a PC, a link to the page where there is no room. Ctrl K leads to it. */
export function HeaderSearch() {
  const box = useRef<HTMLInputElement>(null);
  const navigate = useNavigate();
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    if (document.querySelector("dialog[open]")) return;
    if (box.current?.offsetParent) return box.current.focus();
    void navigate({ to: "/search" });
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => press(event);
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <>
      <div className="hidden w-80 @min-[68rem]:block">
        <SearchForm compact box={box} />
      </div>
      <Link
        to="/search"
        className="grid min-h-12 min-w-11 place-items-center rounded-8 px-2 text-solid-gray-900 hover:bg-solid-gray-50 @min-[68rem]:hidden"
      >
        <Icon svg={searchIcon} className="size-7" />
        <span className="sr-only">人を探す</span>
      </Link>
    </>
  );
}
