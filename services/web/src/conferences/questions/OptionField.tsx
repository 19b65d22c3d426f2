import { Link } from "@tanstack/react-router";
import { type DateMark, dateMarks } from "@tsunagi/contracts/codes";
import { useId } from "react";
import type { DateQuestion } from "../../api/types.ts";
import { ErrorText } from "../../parts/form/FieldNotes.tsx";
import { sittingDay } from "../conference-words.ts";

interface OptionFieldProps {
  option: DateQuestion["options"][number];
  mark: DateMark | undefined;
  onChange: (mark: DateMark) => void;
  disabled: boolean;
  error: string | undefined;
}

const WORDS: Record<DateMark, string> = { yes: "出られる", maybe: "調整すれば", no: "出られない" };

/** One candidate: three signs to press, each as big as a thumb; and whether something of one's own lies in that time. */
export function OptionField({ option, mark, onChange, disabled, error }: OptionFieldProps) {
  const id = useId();
  const { holiday, clash } = option;
  return (
    <fieldset
      disabled={disabled}
      data-invalid={error ? "" : undefined}
      aria-describedby={error && `${id}-error`}
      className="grid min-w-0 gap-2 rounded-12 border border-solid-gray-420 p-4"
    >
      <legend className="float-left w-full text-std-17B-170 text-solid-gray-900">{sittingDay(option)}</legend>
      {holiday && <p className="text-std-16N-170 text-orange-1000">{holiday}</p>}
      {clash && <Clash {...clash} />}
      <div className="grid grid-cols-3 gap-2">
        {(Object.entries(dateMarks) as [DateMark, string][]).map(([code, sign]) => (
          <label
            key={code}
            className="relative grid min-h-16 justify-items-center rounded-8 border border-solid-gray-420 bg-white px-1 py-2 text-center leading-tight text-solid-gray-900 hover:border-black has-checked:border-[0.1875rem] has-checked:border-blue-900 has-checked:bg-blue-50 has-focus-visible:outline-4 has-focus-visible:outline-black has-disabled:border-solid-gray-300"
          >
            <input
              type="radio"
              name={id}
              value={code}
              checked={mark === code}
              onChange={() => onChange(code)}
              className="absolute inset-0 opacity-0"
            />
            <span aria-hidden="true" className="text-std-24B-150">
              {sign}
            </span>
            <span className="text-dns-14N-130">{WORDS[code]}</span>
          </label>
        ))}
      </div>
      {error && <ErrorText id={`${id}-error`}>{error}</ErrorText>}
    </fieldset>
  );
}

/** Said to this person alone; whoever asks is never told. */
function Clash({ conferenceId, dateQuestionId }: NonNullable<DateQuestion["options"][number]["clash"]>) {
  return (
    <p className="text-std-16N-170 text-orange-1000">
      {conferenceId ? "この時間には別の会議があります。" : "この時間は、別の日程調整でも出られると答えています。"}
      {conferenceId && (
        <Link to="/conferences/$conferenceId" params={{ conferenceId }} className="link ml-1">
          その会議を見る
        </Link>
      )}
      {dateQuestionId && (
        <Link to="/conferences/dates/$questionId" params={{ questionId: dateQuestionId }} className="link ml-1">
          その日程調整を見る
        </Link>
      )}
      <span className="block text-solid-gray-700">聞いている窓口には知らされません。</span>
    </p>
  );
}
