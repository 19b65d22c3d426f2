import doneIcon from "@material-symbols/svg-400/outlined/check_circle.svg?raw";
import draftIcon from "@material-symbols/svg-400/outlined/edit_note.svg?raw";
import waitIcon from "@material-symbols/svg-400/outlined/hourglass_empty.svg?raw";
import inboxIcon from "@material-symbols/svg-400/outlined/inbox.svg?raw";
import outboxIcon from "@material-symbols/svg-400/outlined/outbox.svg?raw";
import { Empty } from "../../parts/Empty.tsx";
import type { Box } from "../boxes.ts";

const EMPTY: Record<Box, { icon: string; title: string; words: string }> = {
  mine: {
    icon: doneIcon,
    title: "こちらの番のつなぎはありません",
    words: "次に動くのがこの窓口になると、すぐここに出ます。",
  },
  theirs: {
    icon: waitIcon,
    title: "相手の返事を待っているつなぎはありません",
    words: "送ったつなぎの、相手の番がここに並びます。",
  },
  in: { icon: inboxIcon, title: "受信箱は空です", words: "ほかの窓口からつなぎが届くと、すぐここに出ます。" },
  out: { icon: outboxIcon, title: "送ったつなぎはありません", words: "ケースを開いて「つなぐ」を押すと始められます。" },
  draft: { icon: draftIcon, title: "下書きはありません", words: "「下書き保存」したつなぎがここに並びます。" },
  watch: {
    icon: doneIcon,
    title: "見守りが要るつなぎはありません",
    words: "行き先が決まらないもの、期限を過ぎたものが出ます。",
  },
  ended: { icon: doneIcon, title: "終わったつなぎはありません", words: "完了や取下げになったつなぎがここに残ります。" },
};

/** Nothing in this box, and what that means. */
export function EmptyBox({ box, narrowed }: { box: Box; narrowed: boolean }) {
  const { icon, title, words } = EMPTY[box];
  return (
    <Empty icon={icon} title={narrowed ? "この状態のつなぎはありません" : title}>
      {!narrowed && words}
    </Empty>
  );
}
