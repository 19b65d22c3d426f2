import openIcon from "@material-symbols/svg-400/outlined/keyboard_arrow_down.svg?raw";
import { Link } from "@tanstack/react-router";
import { useId, useRef, useState } from "react";
import { useMe } from "../../api/me.ts";
import type { ReferralItem } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { deeds as table } from "../deeds/deeds.ts";
import { isSealed, mayRedirect, rowDeeds } from "../row/row-deeds.ts";
import type { RowDeeds } from "../row/use-row-deeds.tsx";

const ENTRY =
  "flex min-h-11 w-full items-center rounded-8 border border-solid-gray-420 bg-white px-3 py-1 text-left text-std-16N-170 leading-snug text-key-900 hover:bg-key-50 hover:underline";

/** 状態を変える: what the server allows for this card. It opens inside the card: a box that floats would be cut off. */
export function MoveMenu({ row, deeds }: { row: ReferralItem; deeds: RowDeeds }) {
  const deskId = useMe().acting.desk.id;
  const [open, setOpen] = useState(false);
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const verbs = rowDeeds(row, deskId);
  const sealed = isSealed(row, deskId);
  const redirects = mayRedirect(row, deskId);
  if (verbs.length === 0 && !redirects) return null;
  const begin = (verb: Parameters<RowDeeds["begin"]>[1]) => {
    setOpen(false);
    button.current?.focus();
    deeds.begin(row, verb);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape belongs to the button and the entries in it.
    <div
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !open) return;
        setOpen(false);
        button.current?.focus();
      }}
    >
      <button
        ref={button}
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        aria-busy={deeds.busy === row.id}
        onClick={() => setOpen(!open)}
        className="-ml-2 inline-flex min-h-11 items-center gap-1 rounded-8 px-2 text-std-16B-170 text-key-900 hover:bg-key-50 hover:underline"
      >
        <Icon svg={openIcon} className={`size-6 ${open ? "rotate-180" : ""}`} />
        {deeds.busy === row.id ? "受領しています…" : "状態を変える"}
        <span className="sr-only">（{row.number}）</span>
      </button>
      {open && (
        <ul id={id} className="mt-1 grid gap-2">
          {verbs.map((verb) => (
            <li key={verb}>
              <button type="button" onClick={() => begin(verb)} className={ENTRY}>
                {table[verb].title}
              </button>
            </li>
          ))}
          {redirects && (
            <li>
              <button type="button" onClick={() => begin("redirect")} className={ENTRY}>
                つなぎ直す
              </button>
            </li>
          )}
          {sealed && (
            <li>
              <Link to="/referrals/$referralId" params={{ referralId: row.id }} className={ENTRY}>
                開いて読んでから決める
              </Link>
            </li>
          )}
        </ul>
      )}
    </div>
  );
}
