import onIcon from "@material-symbols/svg-400/outlined/sync.svg?raw";
import offIcon from "@material-symbols/svg-400/outlined/sync_disabled.svg?raw";
import { live } from "../live/live.ts";
import { Icon } from "../parts/Icon.tsx";

const WORDS = {
  connecting: "自動更新：接続しています",
  on: "自動更新：接続中",
  off: "自動更新：切断（15秒ごとに確認）",
};

/** Whether the screen follows by itself. */
export function LiveState() {
  const state = live.use();
  return (
    <p className="flex items-start gap-1.5">
      <Icon svg={state === "off" ? offIcon : onIcon} className={`size-4.5 ${state === "on" ? "text-success-2" : ""}`} />
      {WORDS[state]}
    </p>
  );
}
