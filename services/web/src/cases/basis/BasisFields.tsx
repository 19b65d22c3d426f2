import { type Category, categories } from "@tsunagi/contracts/codes";
import { legalBases } from "@tsunagi/contracts/legal-bases";
import { useMe } from "../../api/me.ts";
import type { Desk, SupportCase } from "../../api/types.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { WarekiField } from "../../parts/form/WarekiField.tsx";
import { Recipients } from "../consent/Recipients.tsx";
import { type BasisForm, basesFor, newBasisForm, reachOf } from "./basis-form.ts";

interface BasisFieldsProps {
  form: BasisForm;
  change: (part: Partial<BasisForm>) => void;
  wrong: (field: keyof BasisForm) => string | undefined;
  supportCase: SupportCase;
  desks: readonly Desk[];
  /** The ground that was chosen before the box opened: then the desk and the end are settled as well. */
  given: BasisForm["code"];
}

export function BasisFields({ form, change, wrong, supportCase, desks, given }: BasisFieldsProps) {
  const { provider, desk } = useMe().acting;
  const reach = reachOf(form.code);
  const off = (one: Category) => {
    if (!reach.includes(one)) return "命を守るための根拠では渡せません";
    return supportCase.categories.includes(one) ? undefined : "この窓口では見られない情報です";
  };
  return (
    <>
      {!given && (
        <RadioGroup
          label="根拠"
          required
          options={basesFor(provider, new Date())}
          value={form.code}
          onChange={(code) => change(newBasisForm({ ...form, code }, new Date()))}
          error={wrong("code")}
          note={(code) => <span className="block text-dns-14N-130 text-solid-gray-700">{legalBases[code].law}</span>}
          columns="sm:grid-cols-2"
        />
      )}
      <TextArea
        label="理由"
        required
        support={
          form.code === "LIFE"
            ? "だれの命・身体に、どんな危険があり、なぜ同意を待てないか。"
            : "なぜ同意を得られないか、なぜ提供が必要か。"
        }
        value={form.reason}
        onChange={(reason) => change({ reason })}
        max={1000}
        rows={3}
        error={wrong("reason")}
      />
      <CheckboxGroup
        label="渡してよい情報"
        required
        options={categories}
        value={form.categories}
        onChange={(chosen) => change({ categories: chosen })}
        off={off}
        error={wrong("categories")}
        columns="sm:grid-cols-2"
      />
      {!given && (
        <>
          <Recipients
            desks={desks.filter(({ id }) => id !== supportCase.leadDesk.id && id !== desk.id)}
            value={form.recipientDeskIds}
            onChange={(recipientDeskIds) => change({ recipientDeskIds })}
            error={wrong("recipientDeskIds")}
          />
          <WarekiField
            label="期限の日"
            required
            support="必要な期間だけにします。例：R9.3.31"
            value={form.until}
            onChange={(until) => change({ until })}
            error={wrong("until")}
          />
        </>
      )}
    </>
  );
}
