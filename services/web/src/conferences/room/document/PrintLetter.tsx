import { documentKinds } from "@tsunagi/contracts/codes";
import { useCallback, useState } from "react";
import type { AgendaItem, ConferenceDocument, Printing } from "../../../api/types.ts";
import { Button } from "../../../parts/Button.tsx";
import { Refused } from "../../../parts/Refused.tsx";
import { NumberedPaper } from "../paper/NumberedPaper.tsx";
import { usePrintNumber } from "../paper/use-print-number.ts";
import { LetterPaper } from "./LetterPaper.tsx";

/** Prints one letter; like all paper of a room it gets a printing number first. */
export function PrintLetter({ item, letter }: { item: AgendaItem; letter: ConferenceDocument }) {
  const [printing, setPrinting] = useState<Printing>();
  const asking = usePrintNumber(item.id, setPrinting);
  const printed = useCallback(() => setPrinting(undefined), []);
  const press = () => asking.isPending || asking.mutate({ what: "document", documentId: letter.id });
  return (
    <>
      <Button onClick={press} busy={asking.isPending && "番号をとっています…"}>
        印刷する<span className="sr-only">（{letter.number}）</span>
      </Button>
      <Refused error={asking.error} onRetry={press} />
      {printing && (
        <NumberedPaper printing={printing} title={documentKinds[letter.kind]} onPrinted={printed}>
          <LetterPaper letter={letter} kind={item.kind.name} />
        </NumberedPaper>
      )}
    </>
  );
}
