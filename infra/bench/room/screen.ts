import { setTimeout as sleep } from "node:timers/promises";
import { ask } from "../jobs/client.ts";
import { openScreen } from "../jobs/screen.ts";

/** At most three questions a second, as the room in the browser asks. */
const PACE_MS = 333;

/** One open room: it hears a hint, asks what has changed since, and notes when it saw each row. */
export interface RoomScreen {
  readonly seen: ReadonlyMap<string, number>;
  close(): void;
}

interface Opening {
  readonly url: string;
  readonly token: string;
  readonly itemId: string;
}

/** Opens the room as somebody, and reads it to its end. */
export async function openRoom({ url, token, itemId }: Opening): Promise<RoomScreen> {
  const seen = new Map<string, number>();
  const path = `/api/agenda-items/${itemId}/minutes`;
  let cursor: string | undefined;
  let asking = false;
  let again = false;
  const read = async () => {
    const asked = { url, token, path: cursor ? `${path}?cursor=${cursor}` : path };
    // A connection that was kept too long is gone when it is used: a browser asks again, too.
    const { body } = await ask(asked).catch(() => ask(asked));
    const { items, upTo } = body as unknown as { items: { id: string }[]; upTo: string };
    cursor = upTo;
    for (const { id } of items) if (!seen.has(id)) seen.set(id, performance.now());
  };
  const follow = async () => {
    again = true;
    if (asking) return;
    asking = true;
    while (again) {
      again = false;
      await read();
      await sleep(PACE_MS);
    }
    asking = false;
  };
  const socket = await openScreen(url, token);
  socket.on("hint", ({ topic, id }: { topic: string; id: string }) => {
    if (topic === "agenda_item" && id === itemId) void follow();
  });
  await read();
  return { seen, close: () => socket.close() };
}
