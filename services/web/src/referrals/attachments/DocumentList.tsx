import checkIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import missingIcon from "@material-symbols/svg-400/outlined/error.svg?raw";
import type { Attachment, Referral } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Icon } from "../../parts/Icon.tsx";
import { AttachedLine } from "./AttachedLine.tsx";
import { documentsOf } from "./documents.ts";

interface DocumentListProps {
  referral: Referral;
  /** Opens the box for one of the documents; left out where nothing may be added. */
  onAttach?: ((document: string) => void) | undefined;
  onDetach?: ((attachment: Attachment) => void) | undefined;
}

/** Which documents go along and how; what is wanted and still open says so. */
export function DocumentList({ referral, onAttach, onDetach }: DocumentListProps) {
  // What is wanted now, long after it was sent, is nothing that could still be done here.
  const rows = documentsOf(referral).filter(({ attached }) => onAttach || attached.length > 0);
  if (rows.length === 0) return <p className="text-std-16N-170 text-solid-gray-700">添える書類はありません。</p>;
  return (
    <ul className="grid divide-y divide-solid-gray-300">
      {rows.map(({ document, isWanted, attached }) => (
        <li key={document} className="grid gap-2 py-3 first:pt-0 last:pb-0">
          <p className="flex items-start gap-2 text-std-16B-170 text-solid-gray-900">
            <Icon
              svg={attached.length > 0 ? checkIcon : missingIcon}
              className={`mt-0.5 size-6 ${attached.length > 0 ? "text-success-2" : "text-orange-1000"}`}
            />
            <span>
              {document}
              {isWanted && <span className="ml-2 text-std-16N-170 text-solid-gray-700">（つなぎ先が求める書類）</span>}
            </span>
          </p>
          {attached.map((one) => (
            <AttachedLine key={one.id} referralId={referral.id} attachment={one} onDetach={onDetach} />
          ))}
          {attached.length === 0 && <p className="pl-8 text-std-16N-170 text-orange-1000">渡し方が決まっていません</p>}
          {onAttach && attached.every(({ file }) => !file) && (
            <p className="pl-8">
              <Button look={attached.length > 0 ? "text" : "outline"} onClick={() => onAttach(document)}>
                {attached.length > 0 ? "ファイルなどを加える" : "渡し方を決める"}
                <span className="sr-only">（{document}）</span>
              </Button>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
