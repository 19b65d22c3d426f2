import { useNow } from "../words/use-now.ts";
import { stampWords } from "../words/when.ts";

/** When something happened: 11/21 10:42. */
export function Stamp({ at, className }: { at: string; className?: string }) {
  return (
    <time dateTime={at} className={className}>
      {stampWords(new Date(at), useNow())}
    </time>
  );
}
