import { referralKinds, urgencies } from "@tsunagi/contracts/codes";
import { fieldMessage } from "../../api/refusal.ts";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { CategoryChoice } from "./CategoryChoice.tsx";
import { ChosenDesk } from "./ChosenDesk.tsx";
import { proposedFor } from "./draft.ts";
import type { Drafting } from "./use-draft.ts";

interface ComposerFieldsProps {
  drafting: Drafting;
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
}

export function ComposerFields({ drafting, supportCase, bases, desks }: ComposerFieldsProps) {
  const { draft, errors, change, saving } = drafting;
  const wrong = (field: keyof typeof errors) => errors[field] ?? fieldMessage(saving.error, field);
  const chosen = desks.find(({ id }) => id === draft.toDeskId);
  return (
    <>
      <div className="grid gap-3">
        <DeskCombobox
          label="つなぎ先の窓口"
          required
          desks={desks}
          value={draft.toDeskId}
          onChange={(toDeskId) =>
            change({
              toDeskId,
              categories: toDeskId ? proposedFor(supportCase, bases, toDeskId, new Date()) : draft.categories,
            })
          }
          error={wrong("toDeskId")}
        />
        {chosen && <ChosenDesk desk={chosen} urgent={draft.urgency === "A"} />}
      </div>
      <RadioGroup
        label="緊急度"
        required
        options={urgencies}
        value={draft.urgency}
        onChange={(urgency) => change({ urgency })}
        error={wrong("urgency")}
        columns="sm:grid-cols-2"
      />
      <RadioGroup
        label="種別"
        required
        options={referralKinds}
        value={draft.kind}
        onChange={(kind) => change({ kind })}
        error={wrong("kind")}
        columns="sm:grid-cols-2"
      />
      <CategoryChoice
        supportCase={supportCase}
        bases={bases}
        desk={chosen}
        value={draft.categories}
        onChange={(categories) => change({ categories })}
        error={wrong("categories")}
      />
      <TextArea
        label="お願いしたいこと"
        required
        support="何に困っていて、何をしてほしいか。マイナンバーは書かないでください。"
        value={draft.request}
        onChange={(request) => change({ request })}
        max={2000}
        rows={5}
        error={wrong("request")}
      />
      <TextArea
        label="こちらの窓口が引き続き担う役割"
        support="つないだあとも、こちらで続けること。"
        value={draft.keptRole}
        onChange={(keptRole) => change({ keptRole })}
        max={1000}
        rows={2}
        error={wrong("keptRole")}
      />
    </>
  );
}
