import { clock } from "../../words/when.ts";
import type { Drafting } from "./use-draft.ts";

/** Where the draft is kept right now. */
export function DraftState({ drafting }: { drafting: Drafting }) {
  const { saving, saved, dirty } = drafting;
  const at = saving.isSuccess ? clock(new Date(saving.submittedAt)) : undefined;
  return (
    <p role="status" className="min-h-6 text-std-16N-170 leading-normal text-solid-gray-700">
      {saved
        ? saving.isPending
          ? "下書きを保存しています…"
          : dirty
            ? "変更があります。手を止めると下書きに保存されます。"
            : `下書きを保存しました ${at ?? ""}`
        : "入力はこの画面に残ります。「下書き保存」で、ほかの職員も続きから書けます。"}
    </p>
  );
}
