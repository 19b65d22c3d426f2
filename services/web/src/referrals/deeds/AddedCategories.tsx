import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Referral } from "../../api/types.ts";
import { useCase } from "../../cases/use-case.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { beyondSight } from "../compose/draft.ts";
import { useDraftPreview } from "../compose/use-preview.ts";
import { WhoSees } from "../compose/WhoSees.tsx";

interface AddedCategoriesProps extends FieldProps {
  referral: Referral;
  value: readonly Category[];
  onChange: (value: Category[]) => void;
}

/** What travels from now on: never less than before. Beside it, who will see what then. */
export function AddedCategories({ referral, value, onChange, ...frame }: AddedCategoriesProps) {
  const { caseId, to, urgency } = referral;
  const supportCase = useCase(caseId ?? "");
  const preview = useDraftPreview(caseId ?? "", { toDeskId: to.id, urgency, categories: [...value] });
  const given = referral.categories;
  const off = (category: Category) =>
    supportCase.data && !given.includes(category) ? beyondSight(supportCase.data, category) : undefined;
  return (
    <>
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
      <WhoSees
        preview={preview}
        asked
        noGround={
          <p className="font-700 text-red-1000">
            この範囲を渡してよい根拠がありません。ケースで同意か根拠を記録してから送り直してください。
          </p>
        }
      />
    </>
  );
}
