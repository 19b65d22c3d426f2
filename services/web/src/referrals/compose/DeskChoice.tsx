import { useSearch } from "@tanstack/react-router";
import { Suspense, useEffect, useEffectEvent } from "react";
import { fetched } from "../../api/fetched.ts";
import type { Basis, Desk, SupportCase } from "../../api/types.ts";
import { DeskCombobox } from "../../desks/DeskCombobox.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { AlsoTo } from "./AlsoTo.tsx";
import { ConsentedDesks } from "./ConsentedDesks.tsx";
import { allCategories, proposedFor } from "./draft.ts";
import type { Drafting } from "./use-draft.ts";

const ChosenDesk = fetched(() => import("./ChosenDesk.tsx"), "ChosenDesk");

interface DeskChoiceProps {
  drafting: Drafting;
  supportCase: SupportCase;
  bases: readonly Basis[];
  desks: readonly Desk[];
  error: string | undefined;
}

/** つなぎ先の窓口, and the others that are asked at once. */
export function DeskChoice({ drafting, supportCase, bases, desks, error }: DeskChoiceProps) {
  const { draft, change } = drafting;
  const chosen = desks.find(({ id }) => id === draft.toDeskId);
  const choose = (toDeskId: string) => {
    const proposed = toDeskId ? proposedFor(supportCase, bases, toDeskId, new Date()) : draft.categories;
    change({
      toDeskId,
      alsoTo: draft.alsoTo.filter((one) => one !== toDeskId),
      categories: draft.kind === "transfer" ? allCategories : proposed,
    });
  };
  // Chosen in the palette, before there was a form.
  const { desk: meant } = useSearch({ strict: false });
  const begin = useEffectEvent(() => {
    if (meant && !draft.toDeskId && desks.some(({ id }) => id === meant)) choose(meant);
  });
  useEffect(() => begin(), []);
  return (
    <div className="grid gap-3">
      <ConsentedDesks {...{ supportCase, bases, desks }} value={draft.toDeskId} onChoose={choose} />
      <DeskCombobox
        label="つなぎ先の窓口"
        required
        desks={desks}
        value={draft.toDeskId}
        onChange={choose}
        error={error}
      />
      {chosen && (
        <Suspense fallback={<Loading rows={1} />}>
          <ChosenDesk desk={chosen} urgent={draft.urgency === "A"} />
        </Suspense>
      )}
      {chosen && (
        <AlsoTo
          desks={desks.filter(({ id }) => id !== draft.toDeskId && !draft.alsoTo.includes(id))}
          chosen={draft.alsoTo.flatMap((id) => desks.find((desk) => desk.id === id) ?? [])}
          onChange={(alsoTo) => change({ alsoTo })}
        />
      )}
    </div>
  );
}
