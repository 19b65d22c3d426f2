import { useIsFetching } from "@tanstack/react-query";
import { useRouterState } from "@tanstack/react-router";

/** A thin moving line while something is on its way; the old content stays. Nothing for the first 0.3 s. */
export function Busy() {
  const fetching = useIsFetching({ predicate: ({ state }) => state.data === undefined }) > 0;
  const going = useRouterState({ select: ({ status }) => status === "pending" });
  if (!fetching && !going) return null;
  return (
    <div
      aria-hidden="true"
      className="fixed inset-x-0 top-0 z-50 h-0.5 animate-appear-late overflow-hidden bg-blue-100 print:hidden"
    >
      <div className="h-full w-1/4 animate-slide bg-key-900" />
    </div>
  );
}
