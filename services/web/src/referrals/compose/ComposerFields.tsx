import { urgencies, warmLevels } from "@tsunagi/contracts/codes";
import { fieldMessage } from "../../api/refusal.ts";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { TextArea } from "../../parts/form/TextArea.tsx";
import { CategoryChoice } from "./CategoryChoice.tsx";
import { DeskChoice } from "./DeskChoice.tsx";
import type { Draft } from "./draft.ts";
import { KindChoice } from "./KindChoice.tsx";
import { MoreFields } from "./MoreFields.tsx";
import { NeedsChoice } from "./NeedsChoice.tsx";
import type { Drafting } from "./use-draft.ts";

interface ComposerFieldsProps {
  drafting: Drafting;
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
}

/** What is always needed comes first; what helps the other side stands below, folded away while it is empty. */
export function ComposerFields({ drafting, supportCase, bases, desks }: ComposerFieldsProps) {
  const { draft, errors, change, saving } = drafting;
  const wrong = (field: keyof Draft) => errors[field] ?? fieldMessage(saving.error, field);
  return (
    <>
      <DeskChoice {...{ drafting, supportCase, bases, desks }} error={wrong("toDeskId")} />
      <NeedsChoice value={draft.needs} onChange={(needs) => change({ needs })} error={wrong("needs")} />
      <TextArea
        label="お願いしたいこと"
        required
        support="何に困っていて、何をしてほしいか。マイナンバーは書かないでください。"
        value={draft.request}
        onChange={(request) => change({ request })}
        max={2000}
        rows={4}
        error={wrong("request")}
      />
      <RadioGroup
        label="緊急度"
        required
        options={urgencies}
        value={draft.urgency}
        onChange={(urgency) => change({ urgency })}
        error={wrong("urgency")}
        columns="sm:grid-cols-2"
      />
      <CategoryChoice
        supportCase={supportCase}
        bases={bases}
        desk={desks.find(({ id }) => id === draft.toDeskId)}
        value={draft.categories}
        onChange={(categories) => change({ categories })}
        error={wrong("categories")}
      />
      <KindChoice {...{ draft, desks, change }} error={wrong("kind")} />
      <RadioGroup
        label="引継ぎの段階"
        required
        support="案内だけのときは、つなぎではなく経過記録に書いてください。"
        options={warmLevels}
        value={draft.warmLevel}
        onChange={(warmLevel) => change({ warmLevel })}
        error={wrong("warmLevel")}
        columns="sm:grid-cols-2"
      />
      <MoreFields {...{ draft, change, wrong }} />
    </>
  );
}
