import { useMe } from "../api/me.ts";
import { Icon } from "../parts/Icon.tsx";
import { LiveState } from "./LiveState.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { placesFor } from "./places.ts";
import { WaitingCount } from "./WaitingCount.tsx";

/** The places of the app at the left of a PC. */
export function Rail({ waiting }: { waiting: number }) {
  const me = useMe();
  return (
    <div className="sticky top-18 hidden h-[calc(100dvh-4.5rem)] w-54 shrink-0 flex-col overflow-y-auto border-r border-solid-gray-200 pt-5 pb-5 lg:flex print:hidden">
      <nav aria-label="メインメニュー">
        <ul className="grid gap-1 px-3">
          {placesFor(me).map((place) => (
            <li key={place.to}>
              <PlaceLink
                place={place}
                className="flex min-h-13 items-center gap-3 rounded-8 px-4 text-std-16N-170 text-solid-gray-900 hover:bg-solid-gray-50 hover:underline aria-[current]:bg-blue-50 aria-[current]:font-700 aria-[current]:text-blue-1000 forced-colors:aria-[current]:border-4 forced-colors:aria-[current]:border-[Highlight] forced-colors:aria-[current]:underline"
              >
                <Icon svg={place.icon} />
                <span className="flex-1">{place.name}</span>
                {place.to === "/referrals" && <WaitingCount waiting={waiting} />}
              </PlaceLink>
            </li>
          ))}
        </ul>
      </nav>
      <footer className="mt-auto grid gap-3 px-7 text-dns-14N-130 text-solid-gray-700">
        <LiveState />
        <p className="[word-break:keep-all]">
          デジタル庁
          <wbr />
          デザインシステムを
          <wbr />
          もとに作成
        </p>
      </footer>
    </div>
  );
}
