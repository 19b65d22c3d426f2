import type { ReactNode } from "react";
import type { Desk, SupportCase } from "../../api/types.ts";
import { expectedDisclosures } from "./draft.ts";
import { Preview } from "./Preview.tsx";
import type { Drafting } from "./use-draft.ts";
import { useDraftPreview } from "./use-preview.ts";
import { WhoSees } from "./WhoSees.tsx";

interface PreviewColumnProps {
  supportCase: SupportCase;
  drafting: Drafting;
  desk: Desk | undefined;
  from: string;
  noGround: ReactNode;
}

/** Beside the form: who would see what (the server's word), and what they would read. */
export function PreviewColumn({ supportCase, drafting, desk, from, noGround }: PreviewColumnProps) {
  const { draft } = drafting;
  const preview = useDraftPreview(supportCase.id, draft);
  const told = preview.data && !preview.isPlaceholderData && !preview.error;
  const disclosures = told ? preview.data.disclosures : expectedDisclosures(supportCase, draft.categories);
  return (
    // A region with a scroll of its own, which the keyboard must reach.
    <section
      aria-label="送るとどうなるか"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it.
      tabIndex={0}
      className="grid gap-6 @5xl:sticky @5xl:top-24 @5xl:max-h-[calc(100dvh-7rem)] @5xl:overflow-y-auto"
    >
      <WhoSees preview={preview} asked={draft.toDeskId !== "" && draft.categories.length > 0} noGround={noGround} />
      <Preview draft={draft} disclosures={disclosures} desk={desk} from={from} />
    </section>
  );
}
