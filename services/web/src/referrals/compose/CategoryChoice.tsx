import { type Category, categories } from "@tsunagi/contracts/codes";
import { lazy, Suspense, useState } from "react";
import type { Desk, SupportCase } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { CheckboxGroup } from "../../parts/form/CheckboxGroup.tsx";
import { allCategories, proposedFor, reasonNotToShare } from "./draft.ts";

const ConsentDialog = lazy(() =>
  import("../../cases/consent/ConsentDialog.tsx").then((it) => ({ default: it.ConsentDialog })),
);

interface CategoryChoiceProps {
  supportCase: SupportCase;
  desk: Desk | undefined;
  desks: readonly Desk[];
  value: readonly Category[];
  onChange: (value: Category[]) => void;
  error: string | undefined;
}

/** Which of the six categories go along. What no consent covers is off and says so, with the way to a consent. */
export function CategoryChoice({ supportCase, desk, desks, value, onChange, error }: CategoryChoiceProps) {
  const [recording, setRecording] = useState(false);
  const now = new Date();
  const reason = (category: Category) => reasonNotToShare(supportCase, desk?.id ?? "", category, now);
  const uncovered = allCategories.some(reason);
  return (
    <CheckboxGroup
      label="渡す情報"
      required
      support={
        desk
          ? "同意のある項目だけを渡せます。いらない項目は外してください。"
          : "先に窓口を選ぶと、同意のある項目に印が付きます。"
      }
      options={categories}
      value={value}
      onChange={onChange}
      off={reason}
      error={error}
      columns="sm:grid-cols-2"
    >
      {desk && uncovered && supportCase.actions.includes("giveConsent") && (
        <div className="-ml-5">
          <Button look="text" onClick={() => setRecording(true)}>
            {desk.name}に渡す同意を記録する
          </Button>
        </div>
      )}
      {recording && (
        <Suspense>
          <ConsentDialog
            supportCase={supportCase}
            desks={desks}
            deskId={desk?.id}
            onClose={() => setRecording(false)}
            onGiven={(given) => desk && onChange(proposedFor(given, desk.id, new Date()))}
          />
        </Suspense>
      )}
    </CheckboxGroup>
  );
}
