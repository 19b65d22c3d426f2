import { type CompositionEvent, useId, useLayoutEffect, useRef, useState } from "react";
import { createPortal } from "react-dom";
import { Groups } from "./Groups.tsx";
import { paletteOpen } from "./open.ts";
import type { Option } from "./option.ts";
import { PaletteBox } from "./PaletteBox.tsx";
import { useGroups } from "./use-groups.ts";
import { usePeople } from "./use-people.ts";

/** Ctrl K: one box for people, numbers, desks, pages and deeds. What is typed here stands in no address and no title. */
export function Palette() {
  const id = useId();
  const box = useRef<HTMLDialogElement>(null);
  const composing = useRef(false);
  const [typed, setTyped] = useState("");
  const [at, setAt] = useState(0);
  const people = usePeople();
  const groups = useGroups(typed, people);
  const options = groups.flatMap((group) => group.options);
  const active = options[Math.min(at, options.length - 1)];
  // A box that React has taken away already gives no focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    return () => dialog?.close();
  }, []);

  const close = () => paletteOpen.set(false);
  const take = (option: Option | undefined) => {
    option?.run();
    if (option?.stays) setAt(0);
  };
  const type = (text: string) => {
    setTyped(text);
    setAt(0);
    people.reset();
  };
  const move = (by: 1 | -1) => {
    if (active) setAt((options.indexOf(active) + by + options.length) % options.length);
  };
  const onComposition = ({ type: what }: CompositionEvent) => {
    composing.current = what === "compositionstart";
  };
  return createPortal(
    <dialog
      ref={box}
      data-palette
      closedby="any"
      aria-label="探す・開く"
      onCompositionStart={onComposition}
      onCompositionEnd={onComposition}
      onCancel={(event) => {
        event.preventDefault();
        // An Escape that takes back a conversion closes nothing.
        if (!composing.current) close();
      }}
      onClose={close}
      className="mx-auto mt-[8dvh] mb-auto max-h-[84dvh] w-[calc(100%-1.5rem)] max-w-[44rem] overflow-hidden rounded-16 border border-transparent bg-white text-solid-gray-800 shadow-4"
    >
      <div className="flex max-h-[84dvh] flex-col">
        <PaletteBox
          listId={`${id}-list`}
          activeId={active && `${id}-${active.id}`}
          typed={typed}
          onType={type}
          onMove={move}
          onTake={() => take(active)}
          onClose={close}
        />
        <Groups id={id} groups={groups} active={active?.id} onTake={take} />
      </div>
    </dialog>,
    document.body,
  );
}
