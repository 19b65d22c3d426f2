import { Link } from "@tanstack/react-router";
import { useMe } from "../api/me.ts";
import { Icon } from "../parts/Icon.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { morePlacesFor } from "./more-places.ts";

/** その他: what this person may open beside 今日, つなぎ, ケース and 会議. */
export function MorePage() {
  const me = useMe();
  return (
    <>
      <PageHeader title="その他" />
      <ul className="grid gap-3 @2xl:grid-cols-2 @2xl:gap-4">
        {morePlacesFor(me).map(({ link, name, words, icon }) => (
          <li
            key={name}
            className="relative flex items-start gap-4 rounded-12 border border-solid-gray-420 bg-white p-5 hover:border-black hover:bg-blue-50"
          >
            <Icon svg={icon} className="mt-0.5 size-8 text-key-900" />
            <div className="min-w-0">
              <Link {...link} className="stretched link text-std-18B-160">
                {name}
              </Link>
              <p className="mt-1 text-std-16N-170 leading-normal text-solid-gray-700">{words}</p>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
