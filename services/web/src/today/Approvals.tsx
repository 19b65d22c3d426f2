import openIcon from "@material-symbols/svg-400/outlined/chevron_right.svg?raw";
import { Link } from "@tanstack/react-router";
import { basisStatuses, legalBases } from "@tsunagi/contracts/legal-bases";
import { useWaitingBases } from "../cases/basis/use-bases.ts";
import { Icon } from "../parts/Icon.tsx";
import { DueTime } from "../referrals/DueTime.tsx";

/** 承認待ち: the grounds without consent that wait for this person. Nothing at all where none does. */
export function Approvals() {
  const { data } = useWaitingBases();
  if (!data || data.items.length === 0) return null;
  return (
    <section aria-labelledby="approvals" className="@container mb-8">
      <div className="mb-2 flex flex-wrap items-baseline gap-x-4">
        <h2 id="approvals" className="scroll-mt-24 text-std-20B-150 text-solid-gray-900">
          承認待ち<span className="ml-2 text-std-18N-160">{data.items.length}件</span>
        </h2>
        <p className="text-std-16N-170 text-solid-gray-700">同意によらない提供の承認を求められています。</p>
      </div>
      <ul className="border-t border-solid-gray-420">
        {data.items.map(({ id, caseId, caseNumber, code, status, approvalDueAt, requestedBy, recipients }) => (
          <li
            key={id}
            className="relative flex flex-wrap items-center gap-x-6 gap-y-1 border-b border-solid-gray-420 py-3 pr-1 pl-3 hover:bg-blue-50"
          >
            {approvalDueAt && (
              <p className="text-std-16N-170">
                <DueTime dueAt={approvalDueAt} />
              </p>
            )}
            <div className="min-w-0 flex-1 basis-64">
              <Link
                to="/cases/$caseId"
                params={{ caseId }}
                search={{ tab: "consent" }}
                className="stretched text-std-17B-170 text-solid-gray-900 hover:underline"
              >
                {caseNumber}・{legalBases[code].label}
              </Link>
              <p className="text-std-16N-170 leading-normal text-solid-gray-800">
                {basisStatuses[status]}・{requestedBy.name}が求めました・渡す先{" "}
                {recipients.map(({ name }) => name).join("、")}
              </p>
            </div>
            <Icon svg={openIcon} className="hidden size-6 text-solid-gray-536 @2xl:block" />
          </li>
        ))}
      </ul>
    </section>
  );
}
