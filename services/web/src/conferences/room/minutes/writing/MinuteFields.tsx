import { type MinuteAudience, minuteAudiences, minuteKinds } from "@tsunagi/contracts/codes";
import { type KeyboardEvent, useEffect, useEffectEvent, useRef } from "react";
import { isComposing } from "../../../../parts/form/is-composing.ts";
import { Select } from "../../../../parts/form/Select.tsx";
import { TextArea } from "../../../../parts/form/TextArea.tsx";
import { LONGEST, type MinuteForm, nextKind } from "./minute-form.ts";

interface MinuteFieldsProps {
  form: MinuteForm;
  change: (part: Partial<MinuteForm>) => void;
  desks: Readonly<Record<string, string>>;
  error: string | undefined;
  /** Whether one may write rows that the roster does not read. */
  forHost: boolean;
  label: string;
}

const NOBODY = "nobody";

/** One row as it is typed: what kind, who said it, who reads it, and what. Enter is a line break. */
export function MinuteFields({ form, change, desks, error, forHost, label }: MinuteFieldsProps) {
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
      <div className={`grid gap-4 @md:grid-cols-2 ${forHost ? "@xl:grid-cols-3" : ""}`}>
        <Select label="種類" unmarked options={minuteKinds} value={form.kind} onChange={(kind) => change({ kind })} />
        <Select
          label="発言した機関"
          unmarked
          options={{ [NOBODY]: "決めない（全体）", ...desks }}
          value={form.speakerDeskId && form.speakerDeskId in desks ? form.speakerDeskId : NOBODY}
          onChange={(desk) => change({ speakerDeskId: desk === NOBODY ? "" : desk })}
        />
        {forHost && (
          <Select<MinuteAudience>
            label="読める人"
            unmarked
            options={minuteAudiences}
            value={form.audience}
            onChange={(audience) => change({ audience })}
          />
        )}
      </div>
      <TextArea
        label={label}
        unmarked
        support="Ctrl+Enterで入ります。Alt+↑↓で種類が変わります。"
        value={form.body}
        onChange={(body) => change({ body })}
        max={LONGEST}
        rows={2}
        error={error}
      />
    </div>
  );
}
