import { useEffect, useRef } from "react";
import type { Option, RankedGroup } from "./option.ts";

interface GroupsProps {
  id: string;
  groups: readonly RankedGroup[];
  active: string | undefined;
  onTake: (option: Option) => void;
}

/** What was found, in groups. The focus stays in the box; the row that Enter means is marked by a bar and by its colour. */
export function Groups({ id, groups, active, onTake }: GroupsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!active) return;
    // In braces: newer browsers answer with a promise, which React would take for a clean-up and call.
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: "nearest" });
  }, [active]);
  const count = groups.reduce((sum, { options }) => sum + options.length, 0);
  const notes = groups.filter(({ note }) => note);
  return (
    <div className="overflow-y-auto overscroll-contain pb-2">
      <div ref={list} id={`${id}-list`} role="listbox" aria-label="候補" tabIndex={-1}>
        {groups.map(({ name, options }) =>
          options.length === 0 ? null : (
            <fieldset
              key={name}
              aria-labelledby={`${id}-${name}`}
              className="grid min-w-0 grid-cols-[minmax(0,1fr)_auto]"
            >
              <p id={`${id}-${name}`} className="col-span-2 px-4 pt-3 pb-1 text-dns-14B-130 text-solid-gray-700">
                {name}
              </p>
              {options.map((option, index) => (
                <Row
                  key={option.id}
                  id={`${id}-${option.id}`}
                  option={option}
                  isActive={option.id === active}
                  isWhole={!option.beside && !options[index + 1]?.beside}
                  onTake={() => onTake(option)}
                />
              ))}
            </fieldset>
          ),
        )}
      </div>
      {notes.map(({ name, note }) => (
        <p key={name} className="px-4 pt-3 pb-1 text-std-16N-170">
          {note}
        </p>
      ))}
      {groups.length === 0 && (
        <p className="px-4 py-4 text-std-16N-170">見つかりません。読みがなの一部か、番号で探してください。</p>
      )}
      <p role="status" className="sr-only">
        {count}件の候補{notes.length > 0 && "。"}
        {notes.map(({ note }) => note)}
      </p>
    </div>
  );
}

function Row(props: { id: string; option: Option; isActive: boolean; isWhole: boolean; onTake: () => void }) {
  const { id, option, isActive, isWhole, onTake } = props;
  return (
    <button
      type="button"
      tabIndex={-1}
      id={id}
      role="option"
      aria-selected={isActive}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
      className={`flex min-h-12 flex-wrap items-center justify-between gap-x-4 gap-y-1 border-l-4 px-4 py-2 text-left hover:bg-blue-50 forced-colors:aria-selected:outline-2 forced-colors:aria-selected:-outline-offset-2 ${
        isActive ? "border-blue-900 bg-blue-50" : "border-transparent forced-colors:border-[Canvas]"
      } ${isWhole ? "col-span-2" : ""} ${option.beside ? "text-std-16B-170 text-key-900 underline" : ""}`}
    >
      <span className="min-w-0 text-std-16N-170 leading-normal">{option.words}</span>
      {option.hint && <span className="text-dns-14N-130 text-solid-gray-700">{option.hint}</span>}
    </button>
  );
}
