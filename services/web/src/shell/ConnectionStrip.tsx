import offIcon from "@material-symbols/svg-400/outlined/cloud_off.svg?raw";
import { reachable } from "../api/connection.ts";
import { queryClient } from "../api/query-client.ts";
import { Button } from "../parts/Button.tsx";
import { Icon } from "../parts/Icon.tsx";

/** The yellow strip of a lost connection. It goes by itself when an answer comes. */
export function ConnectionStrip() {
  if (reachable.use()) return null;
  return (
    <div
      role="status"
      className="sticky top-18 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-b border-yellow-700 bg-yellow-100 px-4 py-2 text-solid-gray-900 sm:px-6 lg:px-10 print:hidden"
    >
      <Icon svg={offIcon} />
      <p className="min-w-0 flex-1 text-std-16B-170">通信が切れています。入力はこの画面に残っています。</p>
      <Button onClick={() => void queryClient.invalidateQueries()}>もう一度試す</Button>
    </div>
  );
}
