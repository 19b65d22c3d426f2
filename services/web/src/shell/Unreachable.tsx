import type { ErrorComponentProps } from "@tanstack/react-router";
import { Unfetched } from "../parts/Unfetched.tsx";

/** The very first answer did not come, or a page broke. */
export function Unreachable({ error }: ErrorComponentProps) {
  return (
    <main className="mx-auto grid max-w-[38rem] gap-4 px-4 py-24">
      <h1 className="text-std-28B-150 text-solid-gray-900">画面を開けませんでした</h1>
      <Unfetched error={error} onRetry={() => location.reload()} />
    </main>
  );
}
