import { calendarDate, formatWareki, type PartialDate, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { ReactNode } from "react";
import { birthWords } from "../../words/birth.ts";
import { BOX, Field, type FieldProps } from "./Field.tsx";

interface WarekiFieldProps extends FieldProps {
  /** What is typed; read it with `parseWareki` where the day itself is needed. */
  value: string;
  onChange: (text: string) => void;
  /** A birth: a year or a month alone will do (S17, 昭和17年3月), and the age stands beside it. */
  birth?: boolean;
  /** Any day of the past: a year or a month alone will do, and this is how it is echoed. */
  words?: (date: PartialDate) => string;
  disabled?: boolean;
  /** Stands at the right of the box: わからない. */
  beside?: ReactNode;
}

/** A date in one text box, as people type it: S64.1.7, 昭和６４年１月７日, 19890107. The echo below says what was read. */
export function WarekiField({ value, onChange, birth = false, words, disabled, beside, ...field }: WarekiFieldProps) {
  const now = new Date();
  const reading = value.trim() ? read(value, birth || words !== undefined, now) : undefined;
  const echo = words ?? ((date: PartialDate) => (birth ? birthWords(date, now) : dayWords(date)));
  const error = field.error ?? (reading && "problem" in reading ? reading.problem : undefined);
  return (
    <Field {...field} error={error}>
      {(control) => (
        <>
          <div className="flex flex-wrap items-center gap-x-6">
            <input
              type="text"
              {...control}
              value={value}
              disabled={disabled}
              onChange={(event) => onChange(event.target.value)}
              className={`${BOX} min-h-12 max-w-64 disabled:border-solid-gray-300 disabled:bg-solid-gray-50`}
            />
            {beside}
          </div>
          {/* Always in place: a line that appears would push the form down while somebody types. */}
          <output
            htmlFor={control.id}
            hidden={Boolean(error)}
            className="min-h-6 text-std-16N-170 leading-normal text-solid-gray-900"
          >
            {reading && "date" in reading && (
              <>
                {echo(reading.date)}
                {reading.doubt && <span className="block text-orange-1000">{reading.doubt}</span>}
              </>
            )}
          </output>
        </>
      )}
    </Field>
  );
}

const read = (text: string, partial: boolean, now: Date) =>
  partial ? parseWareki(text, { today: tokyoDate(now), partial }) : parseWareki(text, { today: tokyoDate(now) });

function dayWords(date: PartialDate): string {
  return `${formatWareki(calendarDate(date), { weekday: true })}（${Number(date.slice(0, 4))}年）`;
}
