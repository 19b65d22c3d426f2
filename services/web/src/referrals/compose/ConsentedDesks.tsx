import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { proposedFor } from "./draft.ts";

/** More than these is a list, and that is the box below. */
const MOST = 4;

interface ConsentedDesksProps {
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
  value: string;
  onChoose: (deskId: string) => void;
}

/** 渡す根拠がもうある窓口: those that information of this case may go to today, one press away. */
export function ConsentedDesks({ supportCase, bases, desks, value, onChoose }: ConsentedDesksProps) {
  const now = new Date();
  const covered = desks.filter(({ id }) => proposedFor(supportCase, bases, id, now).length > 0).slice(0, MOST);
  if (covered.length === 0) return null;
  return (
    <fieldset className="grid gap-2">
      <legend className="mb-1 text-std-16N-170 text-solid-gray-700">同意や根拠がもうある窓口</legend>
      <div className="flex flex-wrap gap-2">
        {covered.map(({ id, name, opening }) => (
          <button
            key={id}
            type="button"
            aria-pressed={id === value}
            onClick={() => onChoose(id)}
            className="grid min-h-11 rounded-8 border border-solid-gray-420 px-4 py-1.5 text-left hover:border-key-900 hover:bg-key-50 aria-pressed:border-key-900 aria-pressed:bg-key-50"
          >
            <span className="text-std-16B-170 leading-normal text-key-900">{name}</span>
            <span className={`text-dns-14N-130 ${opening.open ? "text-green-1000" : "text-solid-gray-700"}`}>
              {opening.open ? "開いています" : "閉まっています"}
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  );
}
