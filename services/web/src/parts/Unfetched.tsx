import { refusalOf } from "../api/refusal.ts";
import { Banner } from "./Banner.tsx";
import { Button } from "./Button.tsx";
import { Refused } from "./Refused.tsx";

interface UnfetchedProps {
  error: unknown;
  /** Whether an older answer is on the screen: then the yellow strip of the shell says enough about the connection. */
  stale?: boolean;
  onRetry: () => void;
}

/** What could not be read. */
export function Unfetched({ error, stale, onRetry }: UnfetchedProps) {
  if (!error) return null;
  if (refusalOf(error).kind === "problem") return <Refused error={error} onRetry={onRetry} />;
  if (stale) return null;
  return (
    <Banner
      kind="warning"
      title="通信が切れていて、読み込めませんでした。"
      actions={<Button onClick={onRetry}>もう一度</Button>}
    />
  );
}
