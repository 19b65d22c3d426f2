import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { useCase } from "../../cases/use-case.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { beyondSight } from "../compose/draft.ts";

interface AddedCategoriesProps extends FieldProps {
  referral: Referral;
  value: readonly Category[];
  onChange: (value: Category[]) => void;
}

/** What travels from now on: never less than before. */
export function AddedCategories({ referral, value, onChange, ...frame }: AddedCategoriesProps) {
  const supportCase = useCase(referral.caseId ?? "");
  const given = referral.categories;
  const off = (category: Category) =>
    supportCase.data && !given.includes(category) ? beyondSight(supportCase.data, category) : undefined;
  return (
    <CheckboxGroup
      {...frame}
      options={categories}
      value={value}
      // What was handed over stays handed over: its tick does not come off.
      onChange={(next) => onChange([...new Set([...given, ...next])])}
      off={off}
      note={(category) => (given.includes(category) ? "もう渡しています" : undefined)}
      columns="sm:grid-cols-2"
    />
  );
}
