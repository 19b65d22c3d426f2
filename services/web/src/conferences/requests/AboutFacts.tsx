import type { InformationRequest } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { PersonName } from "../../parts/PersonName.tsx";
import { Private } from "../../parts/Private.tsx";

/** Whom it is about, and what is asked. */
export function AboutFacts({ about }: { about: NonNullable<InformationRequest["about"]> }) {
  const { person, kana, identifying, ask } = about;
  return (
    <Facts
      rows={[
        ["氏名", kana ? <PersonName key="name" name={person} kana={kana} /> : <Private key="name">{person}</Private>],
        identifying !== null && ["手がかり", <Private key="hint">{identifying}</Private>],
        ["聞きたいこと", ask],
      ]}
    />
  );
}
