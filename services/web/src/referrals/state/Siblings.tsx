import { Link } from "@tanstack/react-router";
import type { Referral } from "../../api/types.ts";
import { Panel } from "../../parts/Panel.tsx";
import { StatusChip } from "../StatusChip.tsx";

type Sibling = Referral["alongside"][number];

/** The つなぎ beside this one: the one before, those sent at once, and what is open for the same case. */
export function Siblings({ referral }: { referral: Referral }) {
  const { previous, alongside, ofSameCase } = referral;
  const known = new Set([previous?.id, ...alongside.map(({ id }) => id)]);
  const others = ofSameCase.filter(({ id }) => !known.has(id));
  if (!previous && alongside.length === 0 && others.length === 0) return null;
  return (
    <Panel title="つながりのあるつなぎ">
      <div className="grid gap-5">
        <Group title="もとのつなぎ" of={previous ? [previous] : []} />
        <Group title="同時に送ったつなぎ" of={alongside} />
        <Group title="同じケースで開いているつなぎ" of={others} />
      </div>
    </Panel>
  );
}

function Group({ title, of }: { title: string; of: readonly Sibling[] }) {
  if (of.length === 0) return null;
  return (
    <section className="grid gap-2">
      <h3 className="text-std-16B-170 text-solid-gray-900">{title}</h3>
      <ul className="grid gap-3">
        {of.map(({ id, number, desk, status }) => (
          <li key={id} className="grid justify-items-start gap-1">
            <StatusChip status={status} />
            <span className="min-w-0 text-std-16N-170 leading-normal">
              <Link to="/referrals/$referralId" params={{ referralId: id }} className="link">
                {number}
              </Link>
              ・{desk.name}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
