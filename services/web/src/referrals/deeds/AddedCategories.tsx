import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { useBases } from "../../cases/basis/use-bases.ts";
import { useCase } from "../../cases/use-case.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { beyondSight, uncovered } from "../compose/draft.ts";

interface AddedCategoriesProps extends FieldProps {
  referral: Referral;
  value: readonly Category[];
  onChange: (value: Category[]) => void;
}

/** What travels from now on: never less than before. */
export function AddedCategories({ referral, value, onChange, ...frame }: AddedCategoriesProps) {
  const supportCase = useCase(referral.caseId ?? "");
  const bases = useBases(referral.caseId ?? "");
  const given = referral.categories;
  const off = (category: Category) =>
    supportCase.data && !given.includes(category) ? beyondSight(supportCase.data, category) : undefined;
  const note = (category: Category) => {
    if (given.includes(category)) return "もう渡しています";
    if (!supportCase.data || !bases.data) return undefined;
    return uncovered(supportCase.data, bases.data.items, referral.to.id, category, new Date());
  };
  return (
    <CheckboxGroup
      {...frame}
      options={categories}
      value={value}
      // What was handed over stays handed over: its tick does not come off.
      onChange={(next) => onChange([...new Set([...given, ...next])])}
      off={off}
      note={note}
      columns="sm:grid-cols-2"
    />
  );
}
