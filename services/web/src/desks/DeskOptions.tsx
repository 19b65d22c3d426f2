import { useEffect, useRef } from "react";
import type { Desk } from "../api/types.ts";
import { OpenState } from "./OpenState.tsx";

interface DeskOptionsProps {
  id: string;
  desks: readonly Desk[];
  active: number;
  chosen: string;
  onChoose: (desk: Desk) => void;
}

/** The list below the box. A press does not take the focus from the box. */
export function DeskOptions({ id, desks, active, chosen, onChoose }: DeskOptionsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView({ block: "nearest" }), [active]);
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-12 border border-solid-gray-420 bg-white shadow-2">
      <div ref={list} id={id} role="listbox" aria-label="窓口" tabIndex={-1} className="max-h-80 overflow-y-auto py-1">
        {desks.map((desk, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={desk.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={desk.id === chosen}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(desk)}
            className={`grid w-full gap-x-4 border-l-4 text-left px-4 py-2 hover:bg-blue-50 sm:grid-cols-[1fr_auto] ${
              index === active ? "border-blue-900 bg-blue-50" : "border-transparent"
            }`}
          >
            <span className="text-std-16B-170 leading-normal text-solid-gray-900">{desk.name}</span>
            <OpenState opening={desk.opening} />
            <span className="text-dns-14N-130 text-solid-gray-700 sm:col-span-2">
              {desk.agency.name}・{desk.takes}
            </span>
          </button>
        ))}
      </div>
      {desks.length === 0 && (
        <p className="px-4 pt-1 pb-3 text-std-16N-170">見つかりません。短い読みがなで探してください。</p>
      )}
    </div>
  );
}
