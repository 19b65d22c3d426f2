import { type ReactNode, useId, useState } from "react";
import { flushSync } from "react-dom";
import { BOX, Field, type FieldProps } from "../form/Field.tsx";
import { Options } from "./Options.tsx";
import { useOptionKeys } from "./use-option-keys.ts";

interface ComboboxProps<Item> extends FieldProps {
  /** What the list holds, as a screen reader names it: 窓口. */
  things: string;
  placeholder: string;
  find: (typed: string) => readonly Item[];
  chosen: Item | undefined;
  onChoose: (item: Item | undefined) => void;
  /** What stands in a row of the list. */
  option: (item: Item) => ReactNode;
}

/**
 * Finds one of many by a few kana. Our own after the ARIA combobox pattern and not React Aria's: that one hides the rest
 * of the page from screen readers while it is open (axe: aria-hidden-focus) and weighs 70 KB gz, more than all routes.
 */
export function Combobox<Item extends { id: string; name: string }>(props: ComboboxProps<Item>) {
  const { things, placeholder, find, chosen, onChoose, option, ...field } = props;
  const listId = useId();
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const found = find(typed ?? "");

  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const choose = (item: Item | undefined, box?: HTMLInputElement) => {
    // Leaving the box ends a conversion that is still under way; otherwise its text would land after the name.
    box?.blur();
    flushSync(() => {
      onChoose(item);
      close();
    });
    box?.focus();
  };
  const keys = useOptionKeys({
    count: found.length,
    narrowed: Boolean(typed),
    open,
    setOpen,
    close,
    choose: (index) => choose(found[index]),
  });

  return (
    <Field {...field}>
      {(control) => (
        <div className="relative">
          <input
            type="text"
            role="combobox"
            {...control}
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open && keys.active >= 0 ? `${listId}-${keys.active}` : undefined}
            value={typed ?? chosen?.name ?? ""}
            placeholder={placeholder}
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              keys.reset();
              if (event.target.value === "") onChoose(undefined);
            }}
            onClick={() => setOpen(true)}
            onBlur={close}
            onKeyDown={keys.onKeyDown}
            className={`${BOX} min-h-12`}
          />
          {open && (
            <Options
              id={listId}
              name={things}
              items={found}
              active={keys.active}
              isChosen={(item) => item.id === chosen?.id}
              onChoose={(item) => choose(item, document.getElementById(control.id) as HTMLInputElement)}
            >
              {option}
            </Options>
          )}
          <p role="status" className="sr-only">
            {open && `${found.length}件の${things}`}
          </p>
        </div>
      )}
    </Field>
  );
}
