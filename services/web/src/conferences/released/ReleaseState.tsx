import newIcon from "@material-symbols/svg-400/outlined/mail.svg?raw";
import receivedIcon from "@material-symbols/svg-400/outlined/mark_email_read.svg?raw";
import withdrawnIcon from "@material-symbols/svg-400/outlined/undo.svg?raw";
import type { Release } from "../../api/types.ts";
import { Chip } from "../../parts/Chip.tsx";

/** How it stands with one's own desk; for whoever released it, how many have received it. */
export function ReleaseState({ received, room, actions }: Release) {
  if (room?.withdrawn) {
    return (
      <Chip tone="gray" icon={withdrawnIcon}>
        取り下げました
      </Chip>
    );
  }
  if (received) {
    return (
      <Chip tone="green" icon={receivedIcon}>
        {`受け取りました（${received.by.name}）`}
      </Chip>
    );
  }
  if (actions.includes("acknowledge")) {
    return (
      <Chip tone="orange" icon={newIcon}>
        まだ受け取っていません
      </Chip>
    );
  }
  if (!room) return null;
  const got = room.receivers.filter(({ received: one }) => one).length;
  return (
    <Chip tone={got === room.receivers.length ? "green" : "blue"}>
      {`受け取った窓口 ${got}／${room.receivers.length}`}
    </Chip>
  );
}
