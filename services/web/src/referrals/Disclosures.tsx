import { categories } from "@tsunagi/contracts/codes";
import type { Disclosure } from "../api/types.ts";
import { IdentityFacts } from "./IdentityFacts.tsx";

/** What was handed over, by category. Frozen at sending: it is the copy, not the case. */
export function Disclosures({ disclosures }: { disclosures: readonly Disclosure[] }) {
  return (
    <div className="grid divide-y divide-solid-gray-300">
      {disclosures.map(({ category, identity, body }) => (
        <section key={category} className="grid gap-2 py-4 first:pt-0 last:pb-0">
          <h3 className="text-std-17B-170 text-solid-gray-900">{categories[category]}</h3>
          {identity && <IdentityFacts identity={identity} />}
          {body && <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{body}</p>}
          {!identity && !body && <p className="text-std-16N-170 text-solid-gray-700">記録がありません</p>}
        </section>
      ))}
    </div>
  );
}
