import { ageOn, formatWareki, parseWareki, tokyoDate } from "@tsunagi/japan";
import type { ReactNode } from "react";
import { BOX, Field, type FieldProps } from "./Field.tsx";

interface WarekiFieldProps extends FieldProps {
  /** What is typed; read it with `parseWareki` where the day itself is needed. */
  value: string;
  onChange: (text: string) => void;
  /** Shows the age beside the year: for a birth. */
  birth?: boolean;
  disabled?: boolean;
  /** Stands at the right of the box: わからない. */
  beside?: ReactNode;
}

/** A date in one text box, as people type it: S64.1.7, 昭和６４年１月７日, 19890107. The echo below says what was read. */
export function WarekiField({ value, onChange, birth, disabled, beside, ...field }: WarekiFieldProps) {
  const today = tokyoDate(new Date());
  const reading = value.trim() ? parseWareki(value, { today }) : undefined;
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
            {reading && "date" in reading && <Echo {...reading} age={birth ? ageOf(reading.date, today) : undefined} />}
          </output>
        </>
      )}
    </Field>
  );
}

function Echo({
  date,
  doubt,
  age,
}: {
  date: Parameters<typeof formatWareki>[0];
  doubt?: string;
  age: string | undefined;
}) {
  const year = `${Number(date.slice(0, 4))}年`;
  return (
    <>
      {formatWareki(date, { weekday: !age })}（{[year, age].filter(Boolean).join("・")}）
      {doubt && <span className="block text-orange-1000">{doubt}</span>}
    </>
  );
}

function ageOf(date: Parameters<typeof ageOn>[0], today: Parameters<typeof ageOn>[1]): string | undefined {
  return date <= today ? `${ageOn(date, today)}歳` : undefined;
}
