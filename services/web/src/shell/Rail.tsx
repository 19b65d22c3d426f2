import { Link } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { Icon } from "../parts/Icon.tsx";
import { LiveState } from "./LiveState.tsx";
import { placesFor } from "./places.ts";
import { WaitingCount } from "./WaitingCount.tsx";

/** The places of the app at the left of a PC. */
export function Rail({ waiting }: { waiting: number }) {
  const me = useMe();
  return (
    <div className="sticky top-18 hidden h-[calc(100dvh-4.5rem)] w-54 shrink-0 flex-col overflow-y-auto border-r border-solid-gray-200 pt-5 pb-5 lg:flex print:hidden">
      <nav aria-label="メインメニュー">
        <ul className="grid gap-1 px-3">
          {placesFor(me).map(({ to, name, icon, exact }) => (
            <li key={to}>
              <Link
                to={to}
                activeOptions={{ exact, includeSearch: false }}
                className="flex min-h-13 items-center gap-3 rounded-8 px-4 text-std-16N-170 text-solid-gray-900 hover:bg-solid-gray-50 hover:underline aria-[current=page]:bg-blue-50 aria-[current=page]:font-700 aria-[current=page]:text-blue-1000 forced-colors:aria-[current=page]:underline"
              >
                <Icon svg={icon} />
                <span className="flex-1">{name}</span>
                {to === "/referrals" && <WaitingCount waiting={waiting} />}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <footer className="mt-auto grid gap-3 px-7 text-dns-14N-130 text-solid-gray-700">
        <LiveState />
        <p>デジタル庁デザインシステムをもとに作成</p>
      </footer>
    </div>
  );
}
