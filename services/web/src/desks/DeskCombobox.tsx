import type { Desk } from "../api/types.ts";
import { Combobox } from "../parts/combobox/Combobox.tsx";
import type { FieldProps } from "../parts/form/Field.tsx";
import { findDesks } from "./find-desks.ts";
import { OpenState } from "./OpenState.tsx";
import { Pace } from "./Pace.tsx";
import { ReceptionMark } from "./ReceptionMark.tsx";

interface DeskComboboxProps extends FieldProps {
  desks: readonly Desk[];
  value: string;
  onChange: (deskId: string) => void;
}

/** Finds a desk, and says of each whether somebody is there and whether it takes anybody now. */
export function DeskCombobox({ desks, value, onChange, ...field }: DeskComboboxProps) {
  return (
    <Combobox
      {...field}
      things="窓口"
      placeholder="読みがなの一部（例：せいかつ）"
      find={(typed) => findDesks(desks, typed)}
      chosen={desks.find((desk) => desk.id === value)}
      onChoose={(desk) => onChange(desk?.id ?? "")}
      option={(desk) => (
        <>
          <span className="text-std-16B-170 leading-normal text-solid-gray-900">{desk.name}</span>
          <OpenState opening={desk.opening} />
          <span className="text-dns-14N-130 text-solid-gray-700 sm:col-span-2">
            {desk.agency.name}・{desk.takes}
          </span>
          {(desk.state.code !== "open" || desk.pace) && (
            <span className="flex flex-wrap gap-x-4 sm:col-span-2">
              {desk.state.code !== "open" && <ReceptionMark state={desk.state} />}
              <Pace pace={desk.pace} />
            </span>
          )}
        </>
      )}
    />
  );
}
