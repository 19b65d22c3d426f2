import downloadIcon from "@material-symbols/svg-400/outlined/download.svg?raw";
import type { Attachment } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { Stamp } from "../../parts/Stamp.tsx";
import { wayWords } from "./documents.ts";
import { useSaveFile } from "./use-attach.ts";

interface AttachedLineProps {
  referralId: string;
  attachment: Attachment;
  onDetach?: ((attachment: Attachment) => void) | undefined;
}

/** How one document comes, who said so, and the file itself where there is one. */
export function AttachedLine({ referralId, attachment, onDetach }: AttachedLineProps) {
  const { document, file, addedAt, addedBy } = attachment;
  const save = useSaveFile(referralId);
  return (
    <div className="grid gap-2 pl-8">
      <p className="text-std-16N-170 leading-normal text-solid-gray-900">
        {wayWords(attachment)}
        <span className="block text-dns-14N-130 text-solid-gray-700">
          <Stamp at={addedAt} />・{addedBy.name}
        </span>
      </p>
      {(file || onDetach) && (
        <div className="flex flex-wrap gap-3">
          {file && (
            <Button
              icon={downloadIcon}
              onClick={() => !save.isPending && save.mutate(attachment)}
              busy={save.isPending && "受け取っています…"}
            >
              ファイルを保存する<span className="sr-only">（{file.name}）</span>
            </Button>
          )}
          {onDetach && (
            <Button look="text" onClick={() => onDetach(attachment)}>
              外す<span className="sr-only">（{document}）</span>
            </Button>
          )}
        </div>
      )}
      <Refused error={save.error} onRetry={() => save.mutate(attachment)} />
    </div>
  );
}
