import addIcon from "@material-symbols/svg-400/outlined/add.svg?raw";
import { useState } from "react";
import { Button } from "../../../parts/Button.tsx";
import { ButtonLink } from "../../../parts/ButtonLink.tsx";
import { Form } from "../../../parts/form/Form.tsx";
import { focusFirstWrong } from "../../../parts/form/first-wrong.ts";
import { WarekiField } from "../../../parts/form/WarekiField.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { toast } from "../../../parts/toast.ts";
import { Restored } from "../../Restored.tsx";
import { useKeptForm } from "../../use-kept-form.ts";
import { useAskDates } from "../use-polls.ts";
import {
  type Asked,
  emptyAsk,
  MOST_OPTIONS,
  oneMore,
  peopleOf,
  pickedFrom,
  readAsk,
  type TypedOption,
} from "./ask-form.ts";
import { OptionFields } from "./OptionFields.tsx";
import { People } from "./People.tsx";

/** The candidates, who is asked, and until when. */
export function AskDates({ conferenceId, seated }: { conferenceId: string; seated: Asked[] }) {
  const { form, change, drop, restored, discard } = useKeptForm(`dates.${conferenceId}`, emptyAsk);
  const people = peopleOf(seated, form);
  const [checked, setChecked] = useState(false);
  const ask = useAskDates(conferenceId, () => {
    drop();
    toast("日程を聞きました");
  });
  const read = readAsk(form, people, new Date());
  const errors = checked && "errors" in read ? read.errors : undefined;
  const submit = () => {
    if (ask.isPending) return;
    setChecked(true);
    if ("errors" in read) return focusFirstWrong();
    ask.mutate(read.body);
  };
  const revise = (index: number, part: Partial<TypedOption>) =>
    change({ options: form.options.map((one, at) => (at === index ? { ...one, ...part } : one)) });
  return (
    <Form label="日程を聞く" onSubmit={submit} className="grid max-w-[48rem] gap-7">
      {restored && <Restored onDiscard={discard} />}
      {form.options.map((option, index) => (
        <OptionFields
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing but its place tells a candidate apart.
          key={index}
          place={index + 1}
          option={option}
          errors={errors?.options[index] ?? {}}
          onChange={(part) => revise(index, part)}
          onRemove={
            form.options.length > 1
              ? () => change({ options: form.options.filter((_, at) => at !== index) })
              : undefined
          }
        />
      ))}
      {form.options.length < MOST_OPTIONS && (
        <div>
          <Button icon={addIcon} onClick={() => change({ options: oneMore(form.options) })}>
            候補を加える
          </Button>
        </div>
      )}
      <WarekiField
        label="回答の期限"
        required
        support="この日を過ぎた答えも、日時を決めるまでは受け取ります。"
        value={form.answerBy}
        onChange={(answerBy) => change({ answerBy })}
        error={errors?.answerBy}
      />
      <People
        conferenceId={conferenceId}
        people={people}
        onChange={(next) => change(pickedFrom(seated, next))}
        error={errors?.people}
      />
      <Refused error={ask.error} onRetry={submit} />
      <div className="flex flex-wrap gap-3 border-t border-solid-gray-300 pt-6">
        <Button type="submit" look="solid" busy={ask.isPending && "送っています…"}>
          日程を聞く
        </Button>
        <ButtonLink to="/conferences/$conferenceId" params={{ conferenceId }}>
          やめる
        </ButtonLink>
      </div>
    </Form>
  );
}
