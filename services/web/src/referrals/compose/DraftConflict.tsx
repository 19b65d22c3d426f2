import { useState } from "react";
import { api } from "../../api/client.ts";
import { queryClient } from "../../api/query-client.ts";
import type { Desk } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Button } from "../../parts/Button.tsx";
import { Changed } from "../Changed.tsx";
import { type Difference, differences } from "./differences.ts";
import { draftOf } from "./draft.ts";
import type { Drafting } from "./use-draft.ts";

interface DraftConflictProps {
  drafting: Drafting;
  desks: readonly Desk[];
  onRetry: () => void;
}

/** Somebody saved first: mine stays in the form, theirs is shown beside it, and each field is a choice. */
export function DraftConflict({ drafting, desks, onRetry }: DraftConflictProps) {
  const { draft, saved, saving, change, rebase } = drafting;
  const [theirs, setTheirs] = useState<readonly Difference[]>();
  const readLatest = async () => {
    if (!saved) return;
    const latest = await queryClient.fetchQuery(
      api.queryOptions(
        "get",
        "/api/referrals/{referralId}",
        { params: { path: { referralId: saved.id } } },
        { staleTime: 0 },
      ),
    );
    setTheirs(differences(draft, draftOf(latest), desks));
    rebase(latest);
  };
  return (
    <>
      <Changed error={saving.error} onLatest={() => void readLatest()} onRetry={onRetry} />
      {theirs && theirs.length > 0 && (
        <Banner
          kind="info"
          title="最新を読み込みました。あなたの入力を残しています。"
          actions={<Button onClick={() => setTheirs(undefined)}>確かめました</Button>}
        >
          <ul className="mt-2 grid gap-3">
            {theirs.map(({ field, label, words, part }) => (
              <li key={field} className="grid gap-1">
                <b>相手の「{label}」</b>
                <span className="whitespace-pre-line">{words}</span>
                <span>
                  <Button
                    onClick={() => {
                      change(part);
                      setTheirs(theirs.filter((one) => one.field !== field));
                    }}
                  >
                    相手の内容にする
                  </Button>
                </span>
              </li>
            ))}
          </ul>
        </Banner>
      )}
    </>
  );
}
