import { type RefObject, useState } from "react";
import { Button } from "../../../../parts/Button.tsx";
import { Form } from "../../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../../parts/form/first-wrong.ts";
import { MinuteFields } from "./MinuteFields.tsx";
import { bodyOf, EMPTY, type MinuteForm, wrongWords } from "./minute-form.ts";
import type { Outbox } from "./outbox.ts";

interface WriteMinuteProps {
  outbox: Outbox;
  form: MinuteForm;
  onChange: (form: MinuteForm) => void;
  /** Whose desk speaks where nobody says otherwise. */
  ownDeskId: string;
  desks: Readonly<Record<string, string>>;
  forHost: boolean;
  place: RefObject<HTMLDivElement | null>;
}

/** The box below the rows. What is added leaves it at once, and one goes on writing. */
export function WriteMinute({ outbox, form: typed, onChange, ownDeskId, desks, forHost, place }: WriteMinuteProps) {
  const form = { ...typed, speakerDeskId: typed.speakerDeskId ?? ownDeskId };
  const [checked, setChecked] = useState(false);
  const wrong = wrongWords(form);
  const submit = () => {
    setChecked(Boolean(wrong));
    if (wrong) return focusFirstWrong();
    outbox.put(bodyOf(form));
    onChange(EMPTY);
    place.current?.querySelector("textarea")?.focus();
  };
  return (
    <div ref={place} data-still="">
      <Form
        label="議事に行を加える"
        onSubmit={submit}
        className="grid gap-4 rounded-12 border border-blue-200 bg-blue-50 p-4 sm:p-5"
      >
        <MinuteFields
          {...{ form, desks, forHost }}
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
