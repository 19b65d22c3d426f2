import callIcon from "@material-symbols/svg-400/outlined/call.svg?raw";
import { Link } from "@tanstack/react-router";
import { assignmentParts } from "@tsunagi/contracts/codes";
import type { ReactNode } from "react";
import type { Responsible } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { OpenState } from "../OpenState.tsx";

/** Who answers for a place, and the door to knock at now. */
export function ResponsibleCard({ found }: { found: Responsible }) {
  const { neighbourhood, district, sphere, acting, coordinators, station } = found;
  const where = [district?.name, sphere?.name].filter(Boolean).join("・");
  return (
    <div className="grid gap-4 text-std-16N-170 leading-normal text-solid-gray-900">
      <p>
        <strong className="text-std-17B-170">{neighbourhood.name}</strong>
        {where ? `（${where}）` : "は、まだどの地区にも入っていません。"}
      </p>
      {coordinators.length === 0 && (
        <p>担当の地域福祉コーディネーターが決まっていません。市の総合窓口に相談してください。</p>
      )}
      {coordinators.length > 0 && (
        <p className="text-std-20B-150">
          {acting ? `${acting.staff.name}（${assignmentParts[acting.part]}）` : "担当はみな不在です"}
        </p>
      )}
      {coordinators.length > 1 && (
        <p className="text-solid-gray-700">
          {coordinators
            .map(({ staff, part, isAway }) => `${assignmentParts[part]} ${staff.name}${isAway ? "（不在）" : ""}`)
            .join("、")}
        </p>
      )}
      {station && <Doors found={found} station={station} />}
    </div>
  );
}

function Doors({ found: { openDoor }, station }: { found: Responsible; station: NonNullable<Responsible["station"]> }) {
  return (
    <div className="grid gap-3 border-t border-blue-200 pt-4">
      <Door {...station}>
        <p className="text-solid-gray-700">
          {station.location.name}（{station.location.address}）
        </p>
      </Door>
      {openDoor?.isFallback && (
        <div>
          <p className="font-700">いまは、こちらが受けます</p>
          <Door {...openDoor} />
        </div>
      )}
      {!openDoor && <p className="font-700">いま開いている窓口はありません。</p>}
    </div>
  );
}

type DoorProps = Pick<NonNullable<Responsible["station"]>, "id" | "name" | "phone" | "opening"> & {
  children?: ReactNode;
};

function Door({ id, name, phone, opening, children }: DoorProps) {
  return (
    <div>
      <p className="flex flex-wrap items-center gap-x-5 gap-y-1">
        <Link to="/desks/$deskId" params={{ deskId: id }} className="link text-std-17B-170">
          {name}
        </Link>
        <span className="inline-flex items-center gap-1 text-std-17B-170 whitespace-nowrap">
          <Icon svg={callIcon} className="size-5" />
          <span className="sr-only">電話</span>
          {phone}
        </span>
        <OpenState opening={opening} />
      </p>
      {children}
    </div>
  );
}
