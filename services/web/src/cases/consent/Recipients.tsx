import closeIcon from "@material-symbols/svg-400/outlined/close.svg?raw";
import type { Desk } from "../../api/types.ts";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { Icon } from "../../parts/Icon.tsx";

interface RecipientsProps {
  desks: readonly Desk[];
  value: readonly string[];
  onChange: (deskIds: string[]) => void;
  error: string | undefined;
  label?: string;
}

/** Several desks: each one found goes into the list above the box and can leave it again. */
export function Recipients({ desks, value, onChange, error, label = "渡してよい窓口" }: RecipientsProps) {
  const chosen = value.map((id) => desks.find((desk) => desk.id === id)).filter((desk) => desk !== undefined);
  return (
    <div className="grid gap-2">
      <DeskCombobox
        key={value.join()}
        label={label}
        required
        support="1つずつ選んで足します。"
        desks={desks.filter(({ id }) => !value.includes(id))}
        value=""
        onChange={(id) => id && onChange([...value, id])}
        error={error}
      />
      <ul className="flex flex-wrap gap-2 empty:hidden">
        {chosen.map((desk) => (
          <li
            key={desk.id}
            className="flex items-center gap-1 rounded-8 border border-blue-900 bg-blue-50 pl-3 text-std-16N-170 text-blue-1000"
          >
            {desk.name}
            <button
              type="button"
              onClick={() => onChange(value.filter((id) => id !== desk.id))}
              className="grid size-11 place-items-center rounded-8 hover:bg-blue-200"
            >
              <Icon svg={closeIcon} className="size-5" />
              <span className="sr-only">{desk.name}を外す</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
