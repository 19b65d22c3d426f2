import { Link } from "@tanstack/react-router";
import { refusalOf } from "../../api/refusal.ts";

/** The way to the つなぎ that is open already, where that is why nothing was sent. */
export function OpenAlready({ error }: { error: unknown }) {
  const refusal = error ? refusalOf(error) : undefined;
  const open = refusal?.kind === "problem" ? refusal.problem.referral : undefined;
  if (!open) return null;
  return (
    <p className="mt-2">
      <Link to="/referrals/$referralId" params={{ referralId: open.id }} className="link">
        {`開いているつなぎ ${open.number} を見る`}
      </Link>
    </p>
  );
}
