import { type Category, categories } from "@tsunagi/contracts/codes";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { beyondSight, proposedFor, uncovered } from "./draft.ts";

interface CategoryChoiceProps {
  supportCase: SupportCase;
  bases: readonly Basis[];
  desk: Desk | undefined;
  value: readonly Category[];
  onChange: (value: Category[]) => void;
  error: string | undefined;
}

const SUPPORT = {
  noDesk: "先に窓口を選ぶと、同意のある項目に印が付きます。",
  covered: "同意のある項目に印を付けました。いらない項目は外してください。",
  open: "この窓口に渡す同意は、まだありません。渡したい項目に印を付けてください。",
};

/** Which of the six categories go along. What nothing covers yet says so: the way to a ground stands at the preview. */
export function CategoryChoice({ supportCase, bases, desk, value, onChange, error }: CategoryChoiceProps) {
  const now = new Date();
  const covered = proposedFor(supportCase, bases, desk?.id ?? "", now).length > 0;
  const support = desk ? SUPPORT[covered ? "covered" : "open"] : SUPPORT.noDesk;
  return (
    <CheckboxGroup
      label="渡す情報"
      required
      support={support}
      options={categories}
      value={value}
      onChange={onChange}
      off={(category) => beyondSight(supportCase, category)}
      note={(category) => uncovered(supportCase, bases, desk?.id ?? "", category, now)}
      error={error}
      columns="sm:grid-cols-2"
    />
  );
}
