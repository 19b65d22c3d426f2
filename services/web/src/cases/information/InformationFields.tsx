import { categories } from "@tsunagi/contracts/codes";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { type NewCaseForm, textCategories } from "../new-case.ts";

interface InformationFieldsProps {
  form: NewCaseForm;
  change: (part: Partial<NewCaseForm>) => void;
}

/** The five categories of text, each a row of its own: what is not written here cannot be handed over by mistake. */
export function InformationFields({ form, change }: InformationFieldsProps) {
  return (
    <section className="grid gap-6" aria-labelledby="information">
      <div>
        <h2 id="information" className="text-std-20B-150 text-solid-gray-900">
          把握している情報
        </h2>
        <p className="text-std-16N-170 text-solid-gray-700">
          わかっていることだけで構いません。つなぐときは、項目ごとに渡すかどうかを選べます。
        </p>
      </div>
      {textCategories.map((category) => (
        <TextArea
          key={category}
          label={categories[category]}
          value={form.information[category] ?? ""}
          onChange={(body) => change({ information: { ...form.information, [category]: body } })}
          max={4000}
          rows={2}
        />
      ))}
    </section>
  );
}
