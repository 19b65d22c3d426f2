import callIcon from "@material-symbols/svg-400/outlined/call.svg?raw";
import type { Desk } from "../../api/types.ts";
import { OpenState } from "../../desks/OpenState.tsx";
import { Pace } from "../../desks/Pace.tsx";
import { ReceptionMark } from "../../desks/ReceptionMark.tsx";
import { Icon } from "../../parts/Icon.tsx";

/** The desk that was chosen: what it takes, whether somebody is there, whom to ring while nobody is. */
export function ChosenDesk({ desk, urgent }: { desk: Desk; urgent: boolean }) {
  const { opening, fallback } = desk;
  return (
    <div className="grid gap-1 rounded-8 border-l-4 border-blue-900 bg-blue-50 px-4 py-3 text-std-16N-170 leading-normal">
      <p className="text-solid-gray-900">{desk.takes}</p>
      <p className="flex flex-wrap gap-x-5">
        <ReceptionMark state={desk.state} />
        <Pace pace={desk.pace} />
      </p>
      <p className="flex flex-wrap gap-x-5 gap-y-1">
        <OpenState opening={opening} />
        <Phone number={desk.phone} />
      </p>
      {!opening.open && fallback && (
        <p className="flex flex-wrap gap-x-5">
          閉まっている間は{fallback.name}が受けます
          <Phone number={fallback.phone} />
        </p>
      )}
      {desk.outside && (
        <p className="font-700 text-solid-gray-900">
          利用登録のない機関です。送ったあと、シートを印刷して届けるか電話で伝え、答えはこちらで記録します。
        </p>
      )}
      {urgent && !opening.open && (
        <p className="font-700 text-red-1000">
          いまは閉まっています。命にかかわるときは、送るだけでなく電話もしてください。
        </p>
      )}
    </div>
  );
}

function Phone({ number }: { number: string }) {
  return (
    <span className="inline-flex items-center gap-1 whitespace-nowrap">
      <Icon svg={callIcon} className="size-5" />
      <span className="sr-only">電話</span>
      {number}
    </span>
  );
}
