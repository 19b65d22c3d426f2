import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { AgendaItem } from "../../api/types.ts";
import { Facts } from "../../parts/Facts.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { PersonName } from "../../parts/PersonName.tsx";
import { Private } from "../../parts/Private.tsx";
import type { Inside } from "./Room.tsx";

interface AboutProps {
  item: AgendaItem;
  inside: Inside;
  /** What is done with it as a whole. */
  children?: ReactNode;
}

/** What it is about. The outline folds away: in the room one looks at the minutes. */
export function About({ item, inside: { subject, caseId }, children }: AboutProps) {
  const { topic, person, kana, outline, ask } = subject;
  return (
    <Panel
      title="話し合うこと"
      aside={
        caseId && (
          <Link to="/cases/$caseId" params={{ caseId }} className="link">
            ケースを開く
          </Link>
        )
      }
    >
      <p className="mb-3 text-std-18B-160 text-solid-gray-900">
        <Private>{topic}</Private>
      </p>
      <Facts
        rows={[
          person !== null && [
            "氏名",
            kana ? <PersonName key="name" name={person} kana={kana} /> : <Private key="name">{person}</Private>,
          ],
          ask !== null && ["協議したいこと", ask],
        ]}
      />
      {outline && (
        <details className="mt-3" open={item.status === "planned" || undefined}>
          <summary className="min-h-11 py-2 text-std-16B-170 text-key-900 underline">把握している世帯像</summary>
          <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{outline}</p>
        </details>
      )}
      {children}
    </Panel>
  );
}
