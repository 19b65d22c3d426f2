import { useState } from "react";
import type { Desk } from "../../api/types.ts";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { Button } from "../../parts/Button.tsx";

interface AlsoToProps {
  /** Those that can still be asked. */
  desks: readonly Desk[];
  chosen: readonly Desk[];
  onChange: (deskIds: string[]) => void;
}

/** 同時にほかの窓口にも: each becomes a つなぎ of its own, with its own look before it goes. */
export function AlsoTo({ desks, chosen, onChange }: AlsoToProps) {
  const [adding, setAdding] = useState(false);
  const ids = chosen.map(({ id }) => id);
  const add = (deskId: string) => {
    if (!deskId) return;
    setAdding(false);
    onChange([...ids, deskId]);
  };
  return (
    <div className="grid gap-3">
      {chosen.length > 0 && (
        <ul aria-label="同時に送るほかの窓口" className="grid gap-2">
          {chosen.map(({ id, name }) => (
            <li
              key={id}
              className="flex flex-wrap items-center justify-between gap-x-4 rounded-8 border border-solid-gray-420 px-4 py-1 text-std-16N-170 text-solid-gray-900"
            >
              {name}
              <Button look="text" onClick={() => onChange(ids.filter((one) => one !== id))}>
                {`${name}を外す`}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {adding ? (
        <DeskCombobox
          label="同時に送るほかの窓口"
          support="窓口ごとに別々のつなぎになり、1件ずつ確かめて送ります。"
          desks={desks}
          value=""
          onChange={add}
        />
      ) : (
        <Button look="text" onClick={() => setAdding(true)} className="-ml-5 justify-self-start">
          同時にほかの窓口にも送る
        </Button>
      )}
    </div>
  );
}
