import { minuteKinds } from "@tsunagi/contracts/codes";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { isComposing } from "../../../../parts/form/is-composing.ts";
import { Select } from "../../../../parts/form/Select.tsx";
import { TextArea } from "../../../../parts/form/TextArea.tsx";
import { AudienceSelect, ReaderFields } from "./AudienceFields.tsx";
import { LONGEST, type MinuteForm, nextKind, type Place, withReaders, wrongReaders } from "./minute-form.ts";

interface MinuteFieldsProps {
  form: MinuteForm;
  change: (part: Partial<MinuteForm>) => void;
  desks: Readonly<Record<string, string>>;
  /** The same, and the guests. */
  speakers: Readonly<Record<string, string>>;
  error: string | undefined;
  place: Place;
  onlyAmong?: readonly string[] | undefined;
  label: string;
}

const NOBODY = "nobody";

/** One row as it is typed: what kind, who said it, who reads it, and what. Enter is a line break. */
export function MinuteFields({ form, change, desks, speakers, error, place, onlyAmong, label }: MinuteFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const cycle = useEffectEvent((event: globalThis.KeyboardEvent | KeyboardEvent) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || isComposing(event)) return;
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    // On a list the browser opens it.
    if (event.target instanceof HTMLSelectElement) return;
    event.preventDefault();
    change({ kind: nextKind(form.kind, event.key === "ArrowDown" ? 1 : -1) });
  });
  useEffect(() => {
    const fields = box.current;
    const onKeyDown = (event: globalThis.KeyboardEvent) => cycle(event);
    fields?.addEventListener("keydown", onKeyDown);
    return () => fields?.removeEventListener("keydown", onKeyDown);
  }, []);
  return (
    <div ref={box} className="@container grid gap-4">
      <div className={`grid gap-4 @md:grid-cols-2 @xl:grid-cols-3`}>
        <Select label="種類" unmarked options={minuteKinds} value={form.kind} onChange={(kind) => change({ kind })} />
        <Select
          label="発言した機関"
          unmarked
          options={{ [NOBODY]: "決めない（全体）", ...speakers }}
          value={form.speakerDeskId && form.speakerDeskId in speakers ? form.speakerDeskId : NOBODY}
          onChange={(desk) => change(withReaders({ ...form, speakerDeskId: desk === NOBODY ? "" : desk }, place))}
        />
        <AudienceSelect {...{ form, change, place, onlyAmong }} />
      </div>
      <ReaderFields {...{ form, change, desks, place, onlyAmong }} error={error && wrongReaders(form)} />
      <TextArea
        label={label}
        unmarked
        support="Ctrl+Enterで入ります。Alt+↑↓で種類が変わります。"
        value={form.body}
        onChange={(body) => change({ body })}
        max={LONGEST}
        rows={2}
        error={wrongReaders(form) ? undefined : error}
      />
    </div>
  );
}
