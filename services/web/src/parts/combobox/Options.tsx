import { type ReactNode, useEffect, useRef } from "react";

interface OptionsProps<Item> {
  id: string;
  name: string;
  items: readonly Item[];
  active: number;
  isChosen: (item: Item) => boolean;
  onChoose: (item: Item) => void;
  children: (item: Item) => ReactNode;
}

/** The list below the box. A press does not take the focus from the box. */
export function Options<Item extends { id: string }>(props: OptionsProps<Item>) {
  const { id, name, items, active, isChosen, onChoose, children } = props;
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // In braces: newer browsers answer with a promise, which React would take for a clean-up and call.
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return (
    <div className="absolute inset-x-0 top-full z-20 mt-1 overflow-hidden rounded-12 border border-solid-gray-420 bg-white shadow-2">
      <div ref={list} id={id} role="listbox" aria-label={name} tabIndex={-1} className="max-h-80 overflow-y-auto py-1">
        {items.map((item, index) => (
          <button
            type="button"
            tabIndex={-1}
            key={item.id}
            id={`${id}-${index}`}
            role="option"
            aria-selected={isChosen(item)}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => onChoose(item)}
            className={`grid min-h-11 w-full gap-x-4 border-l-4 text-left px-4 py-2 hover:bg-blue-50 sm:grid-cols-[1fr_auto] ${
              index === active ? "border-blue-900 bg-blue-50" : "border-transparent"
            }`}
          >
            {children(item)}
          </button>
        ))}
      </div>
      {items.length === 0 && (
        <p className="px-4 pt-1 pb-3 text-std-16N-170">見つかりません。短い読みがなで探してください。</p>
      )}
    </div>
  );
}
