import sentIcon from "@material-symbols/svg-400/outlined/check_circle-fill.svg?raw";
import type { Referral } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Refused } from "../../parts/Refused.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { OnlookerList } from "../../sight/OnlookerList.tsx";
import { clock } from "../../words/when.ts";
import { SendingDocuments } from "../attachments/SendingDocuments.tsx";
import { OpenAlready } from "../row/OpenAlready.tsx";
import { ChosenDesk } from "./ChosenDesk.tsx";
import type { Draft } from "./draft.ts";
import { callFirst, emptyWords, groundLine } from "./preview-words.ts";
import type { SendingPart } from "./use-send-several.ts";
import { WhomField, wantsCall } from "./WhomField.tsx";

interface SendingToDeskProps {
  draft: Draft;
  part: SendingPart;
  onTell: (whom: string) => void;
  documented: (referral: Referral) => void;
  stale: () => void;
}

/** One of several desks: who would see what there, and what has become of it. */
export function SendingToDesk({ draft, part, onTell, documented, stale }: SendingToDeskProps) {
  const { desk, saved, preview, result, whom } = part;
  return (
    <li className="grid gap-3 rounded-12 border border-solid-gray-420 p-4">
      <h3 className="text-std-18B-160 text-solid-gray-900">{desk.name}</h3>
      {result?.sent ? (
        <p className="flex items-center gap-2 text-std-16B-170 text-green-1000">
          <Icon svg={sentIcon} />
          送信しました {result.sent.sentAt && clock(new Date(result.sent.sentAt))}・{result.sent.number}
        </p>
      ) : (
        <>
          <ChosenDesk desk={desk} urgent={draft.urgency === "A"} />
          <Unfetched error={preview?.error} onRetry={() => void preview?.refetch()} />
          {!preview?.data && !preview?.error && <Loading rows={2} />}
          {preview?.data && <Facts preview={preview.data} />}
          {preview?.data && <SendingDocuments saved={saved} onChanged={documented} onStale={stale} />}
          {preview?.data?.ground && (wantsCall(draft, desk) || callFirst(result?.error)) && (
            <WhomField value={whom} onChange={onTell} />
          )}
          <Refused error={result?.error}>
            <OpenAlready error={result?.error} />
          </Refused>
        </>
      )}
    </li>
  );
}

function Facts({ preview }: { preview: NonNullable<NonNullable<SendingPart["preview"]>["data"]> }) {
  return (
    <>
      {preview.ground ? (
        <p className="text-std-16B-170 text-solid-gray-900">{groundLine(preview.ground)}</p>
      ) : (
        <p className="text-std-16B-170 text-red-1000">
          渡してよい根拠がありません。この窓口には送らず、下書きのまま残します。
        </p>
      )}
      <OnlookerList people={preview.people} />
      {preview.empty.length > 0 && <p className="text-std-16N-170">{emptyWords(preview.empty)}</p>}
    </>
  );
}
