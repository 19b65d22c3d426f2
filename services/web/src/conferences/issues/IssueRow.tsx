import { communityFields } from "@tsunagi/contracts/codes";
import { useState } from "react";
import type { CommunityIssue } from "../../api/types.ts";
import { Button } from "../../parts/Button.tsx";
import { Chip } from "../../parts/Chip.tsx";
import { ProgressDialog } from "./ProgressDialog.tsx";
import type { IssueDeed } from "./use-issues.ts";

const DEEDS: readonly { deed: IssueDeed; name: (status: CommunityIssue["status"]) => string }[] = [
  { deed: "begin", name: (status) => (status === "raised" ? "取り組み始めた" : "様子を書き直す") },
  { deed: "settle", name: () => "解決した" },
];

/** One thing that is lacking, who raised it and when, and how it goes. */
export function IssueRow({ issue, onLatest }: { issue: CommunityIssue; onLatest: () => void }) {
  const [doing, setDoing] = useState<IssueDeed>();
  const { field, title, detail, host, raisedIn, progress, actions, status } = issue;
  const [year, month] = raisedIn.split("-").map(Number);
  return (
    <li className="grid gap-2 border-b border-solid-gray-420 py-4 pr-1 pl-3">
      <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <Chip tone="cyan">{communityFields[field]}</Chip>
        <span className="text-std-17B-170 text-solid-gray-900">{title}</span>
      </p>
      {detail && <p className="max-w-[44em] text-std-16N-170 whitespace-pre-line text-solid-gray-900">{detail}</p>}
      {progress && (
        <p className="max-w-[44em] border-l-4 border-green-800 pl-3 text-std-16N-170 whitespace-pre-line text-solid-gray-900">
          {progress}
        </p>
      )}
      <p className="text-std-16N-170 text-solid-gray-700">
        {host.name}・{year}年{month}月
      </p>
      <div className="-ml-5 flex flex-wrap empty:hidden">
        {DEEDS.filter(({ deed }) => actions.includes(deed)).map(({ deed, name }) => (
          <Button key={deed} look="text" onClick={() => setDoing(deed)}>
            {name(status)}
            <span className="sr-only">（{title}）</span>
          </Button>
        ))}
      </div>
      {doing && <ProgressDialog {...{ issue, onLatest }} deed={doing} onClose={() => setDoing(undefined)} />}
    </li>
  );
}
