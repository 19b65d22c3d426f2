import { getRouteApi, Link } from "@tanstack/react-router";
import { useMe } from "../../api/me.ts";
import type { DeskCard } from "../../api/types.ts";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { PrintButton } from "../../parts/PrintButton.tsx";
import { Offer } from "../offer/Offer.tsx";
import { Reception } from "../offer/Reception.tsx";
import { AtTheDoor } from "./AtTheDoor.tsx";
import { Surroundings } from "./Surroundings.tsx";
import { useDesk } from "./use-desk.ts";

const route = getRouteApi("/signed-in/desks/$deskId");

/** S10: the contact card of one desk, to read out over the phone and to print. */
export function DeskPage() {
  const { deskId } = route.useParams();
  const { data, error, refetch } = useDesk(deskId);
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading page rows={6} />;
  return <Card key={data.id} desk={data} />;
}

function Card({ desk }: { desk: DeskCard }) {
  const me = useMe();
  return (
    <>
      <PageHeader
        title={desk.name}
        above={
          <p className="mb-1 flex flex-wrap gap-x-3 text-std-16N-170 text-solid-gray-700">
            <Link to="/desks" className="link print:hidden">
              窓口
            </Link>
            {desk.kana}
          </p>
        }
        below={<p className="text-std-16N-170 text-solid-gray-700">{desk.agency.name}</p>}
        actions={
          <>
            {me.acting.desk.id === desk.id && me.actions.includes("readSettings") && (
              <ButtonLink to="/desks/$deskId/settings" params={{ deskId: desk.id }}>
                開所時間・当番・期限
              </ButtonLink>
            )}
            <PrintButton />
          </>
        }
      />
      <div className="grid grid-cols-1 items-start gap-6 @5xl:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="grid gap-6">
          <AtTheDoor desk={desk} />
          <Offer desk={desk} />
        </div>
        <div className="grid gap-6">
          {!desk.outside && <Reception desk={desk} />}
          <Surroundings desk={desk} />
        </div>
      </div>
    </>
  );
}
