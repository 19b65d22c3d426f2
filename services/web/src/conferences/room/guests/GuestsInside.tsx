import type { AgendaItem } from "../../../api/types.ts";
import { Banner } from "../../../parts/Banner.tsx";
import { useGuests } from "./use-guests.ts";

/** Above everything: nobody speaks, or writes, unaware of who reads along. */
export function GuestsInside({ item }: { item: AgendaItem }) {
  const inside = useGuests(item).guests.filter(({ state }) => state === "inside");
  if (inside.length === 0) return null;
  return (
    <div className="mb-6">
      <Banner
        kind="info"
        title={`招待者（${inside.map(({ role, name }) => `${role} ${name}`).join("、")}）が、この議題を見ています。`}
      >
        「出席者」が読める行は、招待者にもすぐ見えます。
      </Banner>
    </div>
  );
}
