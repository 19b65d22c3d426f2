import { useMe } from "../api/me.ts";
import { Icon } from "../parts/Icon.tsx";
import { PlaceLink } from "./PlaceLink.tsx";
import { placesFor } from "./places.ts";
import { WaitingCount } from "./WaitingCount.tsx";

/** The same places at the thumb of a phone or tablet. */
export function BottomBar({ waiting }: { waiting: number }) {
  const me = useMe();
  return (
    <nav
      aria-label="メインメニュー"
      className="fixed inset-x-0 bottom-0 z-20 border-t border-solid-gray-200 bg-white pb-[env(safe-area-inset-bottom)] lg:hidden print:hidden"
    >
      <ul className="mx-auto grid max-w-[40rem] auto-cols-fr grid-flow-col">
        {placesFor(me).map((place) => (
          <li key={place.to}>
            <PlaceLink
              place={place}
              className="relative grid min-h-16 content-center justify-items-center gap-1 text-oln-14N-100 text-solid-gray-800 aria-[current]:font-700 aria-[current]:text-blue-1000 forced-colors:aria-[current]:border-t-4 forced-colors:aria-[current]:border-[Highlight] forced-colors:aria-[current]:underline aria-[current]:shadow-[inset_0_0.25rem_0_var(--color-key-900)]"
            >
              <Icon svg={place.icon} className="size-7" />
              {place.name}
              {place.to === "/referrals" && (
                <span className="absolute top-2 left-1/2 ml-2">
                  <WaitingCount waiting={waiting} />
                </span>
              )}
            </PlaceLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
