import { getRouteApi } from "@tanstack/react-router";
import { useEffect } from "react";
import { withdrawn } from "../../api/refusal.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { ConsentEnded } from "./ConsentEnded.tsx";
import { forgetRoom } from "./minutes/writing/kept.ts";
import { PledgeGate } from "./PledgeGate.tsx";
import { Room } from "./Room.tsx";
import { RoomHead } from "./RoomHead.tsx";
import { useItem } from "./use-item.ts";

const route = getRouteApi("/signed-in/conferences/$conferenceId/items/$itemId");

/** One item of a sitting: what has to be confirmed before one goes in, and then the room itself. */
export function RoomPage() {
  const { itemId } = route.useParams();
  return <RoomOf key={itemId} itemId={itemId} />;
}

function RoomOf({ itemId }: { itemId: string }) {
  const { data: item, error, refetch, look } = useItem(itemId);
  const again = () => void refetch();
  const isOver = withdrawn(error) || item?.withheld === "consent";
  useEffect(() => (isOver ? forgetRoom(itemId) : undefined), [isOver, itemId]);
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!item) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  return (
    <>
      <div className="print:hidden">
        <RoomHead item={item} onLatest={again} />
      </div>
      <div className="grid gap-6">
        <Unfetched error={error} stale onRetry={again} />
        {item.withheld === "pledge" && <PledgeGate item={item} />}
        {item.withheld === "consent" && <ConsentEnded item={item} />}
        {item.inside && <Room item={item} inside={item.inside} look={look} />}
      </div>
    </>
  );
}
