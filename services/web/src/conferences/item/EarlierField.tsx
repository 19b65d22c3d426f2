import type { AgendaItem } from "../../api/types.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Select } from "../../parts/form/Select.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { dayOf } from "../../words/when.ts";
import type { Earlier } from "./earlier.ts";
import type { ItemForm } from "./item-form.ts";

const HOW = { new: "新しい議題", again: "前からの議題の続き" } as const;

interface EarlierFieldProps {
  earlier: readonly Earlier[];
  form: ItemForm;
  change: (part: Partial<ItemForm>) => void;
  /** The item that was chosen, once it is known. */
  chosen: AgendaItem | undefined;
  error: string | undefined;
}

/** A new 議題事例, or one that was spoken of before: then what it is about is known already. */
export function EarlierField({ earlier, form, change, chosen, error }: EarlierFieldProps) {
  if (earlier.length === 0) return null;
  const options = earlier.map(({ id, number, heldAt, isPostponed }) => [
    id,
    `${number}（${dayOf(heldAt)}の会議${isPostponed ? "から次回へ" : ""}）`,
  ]);
  return (
    <div className="grid gap-5">
      <RadioGroup
        label="新しい議題か、続きか"
        required
        options={HOW}
        value={form.how}
        onChange={(how) => change({ how })}
        columns="sm:grid-cols-2"
      />
      {form.how === "again" && (
        <Select
          label="続きにする議題"
          required
          options={Object.fromEntries(options)}
          value={form.from}
          onChange={(from) => change({ from })}
          error={error}
        />
      )}
      {form.how === "again" && form.from && (chosen ? <Topic item={chosen} /> : <Loading rows={1} />)}
    </div>
  );
}

/** What it was about, so that nobody takes up another one by its number. */
function Topic({ item: { inside } }: { item: AgendaItem }) {
  if (!inside) return <p className="text-std-16N-170">内容はここには出せません。</p>;
  const { topic, person } = inside.subject;
  return (
    <p className="rounded-8 bg-solid-gray-50 px-4 py-3 text-std-16N-170">
      {topic}
      {person && <span className="private ml-4">{person}</span>}
    </p>
  );
}
