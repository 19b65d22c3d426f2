import { Banner } from "../../../../parts/Banner.tsx";
import { Button } from "../../../../parts/Button.tsx";
import { KindChip } from "../KindChip.tsx";
import type { MinuteForm } from "./minute-form.ts";

interface BothTextsProps {
  theirs: MinuteForm;
  desks: Readonly<Record<string, string>>;
  onTheirs: () => void;
  onMine: () => void;
}

/** Somebody else has changed the row meanwhile: theirs here, one's own in the box above, and nobody chooses but the hand. */
export function BothTexts({ theirs, desks, onTheirs, onMine }: BothTextsProps) {
  return (
    <Banner
      kind="warning"
      title="書いている間に、ほかの人がこの行を直しました。"
      actions={
        <>
          <Button onClick={onMine}>自分の内容を続ける</Button>
          <Button onClick={onTheirs}>相手の内容にする</Button>
        </>
      }
    >
      <p className="flex flex-wrap items-center gap-x-3">
        いまの行：
        <KindChip kind={theirs.kind} />
        {desks[theirs.speakerDeskId ?? ""]}
      </p>
      <p className="mt-1 border-l-4 border-solid-gray-420 pl-3 whitespace-pre-line text-solid-gray-900">
        {theirs.body}
      </p>
    </Banner>
  );
}
