import { type MinuteAudience, minuteAudiences } from "@tsunagi/contracts/codes";
import { CheckboxGroup } from "../../../../parts/form/CheckboxGroup.tsx";
import { Select } from "../../../../parts/form/Select.tsx";
import { cannotLeaveOut, type MinuteForm, type Place, withReaders } from "./minute-form.ts";

interface AudienceFieldsProps {
  form: MinuteForm;
  change: (part: Partial<MinuteForm>) => void;
  desks: Readonly<Record<string, string>>;
  place: Place;
  /** Of a row that one was let into: who reads it already. Nobody is added then. */
  onlyAmong: readonly string[] | undefined;
}

/** Which audiences one may choose. */
function choicesOf({ hostId, ownDeskId, isOpen }: Place, isKept: boolean): MinuteAudience[] {
  const isHost = hostId === ownDeskId;
  const all = [!isKept && "roster", !isOpen && "desks", isHost && "host"] as const;
  return all.filter((one): one is MinuteAudience => one !== false);
}

/** Who reads the row, where there is anything to choose. */
export function AudienceSelect({ form, change, place, onlyAmong }: Omit<AudienceFieldsProps, "desks">) {
  const choices = choicesOf(place, onlyAmong !== undefined);
  if (choices.length < 2 && choices[0] === form.audience) return null;
  return (
    <Select<MinuteAudience>
      label="読める人"
      unmarked
      options={Object.fromEntries(choices.map((one) => [one, minuteAudiences[one]])) as Record<MinuteAudience, string>}
      value={form.audience}
      onChange={(audience) => change(withReaders({ ...form, audience }, place))}
    />
  );
}

/** 読める機関, ticked off. Whoever said it and whoever writes it stay in. */
export function ReaderFields({
  form,
  change,
  desks,
  place,
  onlyAmong,
  error,
}: AudienceFieldsProps & { error?: string }) {
  if (form.audience !== "desks") return null;
  const fixed = cannotLeaveOut(form, place);
  const others = Object.fromEntries(Object.entries(desks).filter(([id]) => id !== place.hostId));
  const noteOf = (id: string) => {
    if (!fixed.includes(id)) return undefined;
    return id === form.speakerDeskId ? "発言した機関（外せません）" : "自分の窓口（外せません）";
  };
  return (
    <CheckboxGroup
      label="読める機関"
      required
      support="選んだ機関の出席者と、会長・事務局だけが読めます。"
      options={others}
      value={withReaders(form, place).readerDeskIds}
      onChange={(readerDeskIds) => change(withReaders({ ...form, readerDeskIds }, place))}
      off={(id) =>
        onlyAmong && !onlyAmong.includes(id) ? "加えられるのは、発言した機関・書記・事務局だけです" : undefined
      }
      note={noteOf}
      columns="@md:grid-cols-2"
      error={error}
    />
  );
}
