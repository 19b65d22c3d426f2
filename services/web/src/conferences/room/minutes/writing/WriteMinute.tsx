import { type RefObject, useState } from "react";
import { Button } from "../../../../parts/Button.tsx";
import { Form } from "../../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../../parts/form/first-wrong.ts";
import { MinuteFields } from "./MinuteFields.tsx";
import { bodyOf, EMPTY, type MinuteForm, type Place, withReaders, wrongReaders, wrongWords } from "./minute-form.ts";
import type { Outbox } from "./outbox.ts";

interface WriteMinuteProps {
  outbox: Outbox;
  form: MinuteForm;
  onChange: (form: MinuteForm) => void;
  /** Whose desk speaks where nobody says otherwise. */
  speakerDeskId: string;
  desks: Readonly<Record<string, string>>;
  speakers: Readonly<Record<string, string>>;
  place: Place;
  box: RefObject<HTMLDivElement | null>;
}

/** The box below the rows. What is added leaves it at once, and one goes on writing. */
export function WriteMinute({
  outbox,
  form: typed,
  onChange,
  speakerDeskId,
  desks,
  speakers,
  place,
  box,
}: WriteMinuteProps) {
  const form = withReaders({ ...typed, speakerDeskId: typed.speakerDeskId ?? speakerDeskId }, place);
  const [checked, setChecked] = useState(false);
  const wrong = wrongReaders(form) ?? wrongWords(form);
  const submit = () => {
    setChecked(Boolean(wrong));
    if (wrong) return focusFirstWrong();
    outbox.put(bodyOf(form));
    // What is said next is for the same ones, until somebody chooses otherwise: a leak cannot be taken back.
    const { audience, readerDeskIds } = form;
    onChange(audience === "desks" ? { ...EMPTY, audience, readerDeskIds } : EMPTY);
    box.current?.querySelector("textarea")?.focus();
  };
  return (
    <div ref={box} data-still="">
      <Form
        label="議事に行を加える"
        onSubmit={submit}
        className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
      >
        <MinuteFields
          {...{ form, desks, speakers, place }}
          label="議事"
          change={(part) => onChange({ ...typed, ...part })}
          error={checked ? wrong : undefined}
        />
        <Button type="submit" look="solid" className="justify-self-start">
          行を加える
        </Button>
      </Form>
    </div>
  );
}
