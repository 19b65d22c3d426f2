import { closingOf } from "@tsunagi/japan";
import { Button } from "../../../parts/Button.tsx";
import { TextField } from "../../../parts/form/TextField.tsx";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { dayOf, type OptionErrors, type TypedOption } from "./ask-form.ts";

interface OptionFieldsProps {
  place: number;
  option: TypedOption;
  errors: OptionErrors;
  onChange: (part: Partial<TypedOption>) => void;
  onRemove?: (() => void) | undefined;
}

/** One candidate: its day and its times; a day on which the town hall is closed says so, and can be chosen all the same. */
export function OptionFields({ place, option, errors, onChange, onRemove }: OptionFieldsProps) {
  const day = dayOf(option.day, new Date());
  const closed = day && closingOf(day);
  return (
    <fieldset className="grid gap-4 rounded-12 border border-solid-gray-420 p-4">
      <legend className="px-2 text-std-17B-170 text-solid-gray-900">候補{place}</legend>
      <div className="grid items-start gap-x-6 gap-y-4 @2xl:grid-cols-[1fr_11rem_11rem]">
        <WarekiField
          label="日"
          required
          support={place === 1 ? "例：R8.12.24" : undefined}
          value={option.day}
          onChange={(next) => onChange({ day: next })}
          error={errors.day}
        />
        <TextField
          label="始まり"
          required
          value={option.from}
          onChange={(from) => onChange({ from })}
          error={errors.from}
          width="max-w-40"
          input={{ type: "time" }}
        />
        <TextField
          label="終わり"
          required
          value={option.until}
          onChange={(until) => onChange({ until })}
          error={errors.until}
          width="max-w-40"
          input={{ type: "time" }}
        />
      </div>
      {closed && <p className="text-std-16N-170 text-orange-1000">この日は{closed}です。</p>}
      {onRemove && (
        <div className="-ml-5">
          <Button look="text" onClick={onRemove}>
            候補{place}を消す
          </Button>
        </div>
      )}
    </fieldset>
  );
}
