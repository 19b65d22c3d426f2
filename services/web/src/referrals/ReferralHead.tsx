import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import type { Referral } from "../api/types.ts";
import { PageHeader } from "../parts/PageHeader.tsx";
import { PersonName } from "../parts/PersonName.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Route } from "./Route.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { UrgencyMark } from "./UrgencyMark.tsx";

/** From here on it is said: somebody has been sent from desk to desk (docs/RULINGS.md 29). */
const MANY_HOPS = 3;

export function ReferralHead({ referral }: { referral: Referral }) {
  const { number, subject, from, to, kind, urgency, status, isOutside, hops } = referral;
  return (
    <PageHeader
      title={number}
      above={
        <p className="mb-1 flex flex-wrap items-center gap-x-3 gap-y-1 text-std-16N-170 text-solid-gray-700">
          <Link to="/referrals" className="link print:hidden">
            つなぎ
          </Link>
          <span aria-hidden="true" className="print:hidden">
            /
          </span>
          {number}
        </p>
      }
      heading={
        <span className="flex flex-wrap items-end gap-x-4 gap-y-2 pt-2">
          {subject ? <PersonName {...subject} /> : number}
          <StatusChip status={status} />
          <UrgencyMark urgency={urgency} />
        </span>
      }
      below={
        <p className="mt-2 text-std-18N-160 text-solid-gray-900">
          <Route from={from.name} to={to.name} />
          <span className="text-solid-gray-700">
            ・{referralKinds[kind]}
            {isOutside && "・利用登録のない機関"}
          </span>
          {hops >= MANY_HOPS && <span className="block text-std-16B-170 text-red-1000">つなぎ直し3回以上</span>}
        </p>
      }
      actions={referral.request !== null && <PrintButton />}
    />
  );
}
