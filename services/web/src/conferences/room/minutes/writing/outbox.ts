import { v4 as uuid } from "uuid";
import { answer, client } from "../../../../api/client.ts";
import { refusalOf } from "../../../../api/refusal.ts";
import type { Minute, NewMinute, Problem } from "../../../../api/types.ts";
import { createStore } from "../../../../store.ts";
import { keep, kept } from "./kept.ts";

/** A row that has been added here and not yet been taken in. It carries its key from the first time it was sent. */
interface Waiting {
  readonly key: string;
  readonly body: NewMinute;
  /** Why the server would not take it: it waits for whoever wrote it. */
  readonly problem?: Problem;
}

/**
 * The rows on their way, one after the other and each once, through a lost connection and a reload: whoever writes goes on
 * writing. `onTaken` gets each row as the server has it.
 */
export function openOutbox(agendaItemId: string, onTaken: (row: Minute) => void) {
  const waiting = createStore<readonly Waiting[]>(kept<Waiting[]>("outbox", agendaItemId, agendaItemId) ?? []);
  const change = (next: readonly Waiting[]) => {
    keep("outbox", agendaItemId, agendaItemId, next.length > 0 ? next : undefined);
    waiting.set(next);
  };
  const drop = (key: string) => change(waiting.get().filter((one) => one.key !== key));

  const post = ({ key, body }: Waiting) =>
    answer(
      client.POST("/api/agenda-items/{agendaItemId}/minutes", {
        params: { path: { agendaItemId }, header: { "Idempotency-Key": key } },
        body,
      }),
    );
  let busy = false;
  const send = async (): Promise<void> => {
    if (busy) return;
    busy = true;
    for (let next = first(); next; next = first()) {
      const { key } = next;
      try {
        const row = await post(next);
        drop(key);
        onTaken(row);
      } catch (error) {
        const refusal = refusalOf(error);
        if (refusal.kind === "network" || comesRound(refusal.problem)) break;
        change(waiting.get().map((one) => (one.key === key ? { ...one, problem: refusal.problem } : one)));
      }
    }
    busy = false;
  };
  const first = () => waiting.get().find(({ problem }) => !problem);

  return {
    waiting,
    send,
    drop,
    put: (body: NewMinute) => {
      change([...waiting.get(), { key: uuid(), body }]);
      void send();
    },
  };
}

export type Outbox = ReturnType<typeof openOutbox>;

/** Signed out, too much at once, or the server itself: the same thing will do a moment later. */
const comesRound = ({ status }: Problem): boolean => status === 401 || status === 429 || status >= 500;
