import { useId, useState } from "react";
import { flushSync } from "react-dom";
import type { Desk } from "../api/types.ts";
import { BOX, Field, type FieldProps } from "../parts/form/Field.tsx";
import { DeskOptions } from "./DeskOptions.tsx";
import { findDesks } from "./find-desks.ts";
import { useOptionKeys } from "./use-option-keys.ts";

interface DeskComboboxProps extends FieldProps {
  desks: readonly Desk[];
  value: string;
  onChange: (deskId: string) => void;
}

/**
 * Finds a desk by a few kana. Our own after the ARIA combobox pattern and not React Aria's: that one hides the rest of
 * the page from screen readers while it is open (axe: aria-hidden-focus) and weighs 70 KB gz, more than all routes.
 */
export function DeskCombobox({ desks, value, onChange, ...field }: DeskComboboxProps) {
  const listId = useId();
  const chosen = desks.find((desk) => desk.id === value);
  const [typed, setTyped] = useState<string>();
  const [open, setOpen] = useState(false);
  const found = findDesks(desks, typed ?? "");

  const close = () => {
    setOpen(false);
    setTyped(undefined);
  };
  const choose = (desk: Desk | undefined, box?: HTMLInputElement) => {
    // Leaving the box ends a conversion that is still under way; otherwise its text would land after the name.
    box?.blur();
    flushSync(() => {
      onChange(desk?.id ?? "");
      close();
    });
    box?.focus();
  };
  const keys = useOptionKeys({ count: found.length, open, setOpen, close, choose: (index) => choose(found[index]) });

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
            placeholder="読みがなの一部（例：せいかつ）"
            onChange={(event) => {
              setTyped(event.target.value);
              setOpen(true);
              keys.reset();
              if (event.target.value === "") onChange("");
            }}
            onClick={() => setOpen(true)}
            onBlur={close}
            onKeyDown={keys.onKeyDown}
            className={`${BOX} min-h-12`}
          />
          {open && (
            <DeskOptions
              id={listId}
              desks={found}
              active={keys.active}
              chosen={value}
              onChoose={(desk) => choose(desk, document.getElementById(control.id) as HTMLInputElement)}
            />
          )}
          <p role="status" className="sr-only">
            {open && `${found.length}件の窓口`}
          </p>
        </div>
      )}
    </Field>
  );
}
