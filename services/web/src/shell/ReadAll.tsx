import type { Notice } from "../api/types.ts";
import { Button } from "../parts/Button.tsx";
import { useReadNotices } from "./use-notices.ts";

/** Reads everything up to the newest that is in sight here; what comes in this moment stays unread. */
export function ReadAll({ notices, unread }: { notices: readonly Notice[]; unread: number }) {
  const read = useReadNotices();
  const [newest] = notices;
  if (!newest || unread === 0) return null;
  return (
    <Button
      look="text"
      busy={read.isPending && "処理しています…"}
      onClick={() => read.mutate({ until: newest.createdAt })}
    >
      すべて読んだことにする
    </Button>
  );
}
