import { Link } from "@tanstack/react-router";
import { referralKinds } from "@tsunagi/contracts/codes";
import type { Referral } from "../api/types.ts";
import { PageHeader } from "../parts/PageHeader.tsx";
import { PersonName } from "../parts/PersonName.tsx";
import { PrintButton } from "../parts/PrintButton.tsx";
import { Route } from "./Route.tsx";
import { StatusChip } from "./StatusChip.tsx";
import { UrgencyMark } from "./UrgencyMark.tsx";

export function ReferralHead({ referral }: { referral: Referral }) {
  const { number, subject, from, to, kind, urgency, status } = referral;
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
          <span className="text-solid-gray-700">・{referralKinds[kind]}</span>
        </p>
      }
      actions={<PrintButton />}
    />
  );
}
