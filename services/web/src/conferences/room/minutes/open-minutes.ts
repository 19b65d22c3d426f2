import { answer, client } from "../../../api/client.ts";
import { queryClient } from "../../../api/query-client.ts";
import type { Minute, Room, Task } from "../../../api/types.ts";
import { paced } from "../../../live/paced.ts";
import { steadily } from "../../../live/steadily.ts";
import { toast } from "../../../parts/toast.ts";
import { createStore } from "../../../store.ts";
import { fromTheStart, type Known, nothingKnown, withChanges, withRow } from "./known-rows.ts";
import { forgetRow } from "./writing/kept.ts";

/** At most three questions in a second, however many hints there are. */
const PAUSE = 334;
const PAGE = 100;

/**
 * The minutes of one item as this window follows them: only what has changed is asked for. `look` is told when a hint was
 * about something else than rows.
 */
export function openMinutes(agendaItemId: string, look: () => Promise<boolean>) {
  const known = createStore<Known<Minute>>(nothingKnown());
  const state = createStore<{ read: boolean; error: unknown }>({ read: false, error: undefined });
  const change = (next: Known<Minute>) => steadily(() => known.set(next));

  /** Nothing typed into them is kept: beside one's own words lie those of the row. */
  const forget = (gone: readonly string[]) => {
    for (const id of gone) forgetRow(agendaItemId, id);
    const seen = gone.filter((id) => known.get().rows.has(id)).length;
    if (seen > 0) toast(`読める機関が変わり、議事が${seen}行見えなくなりました`);
  };

  /** How many rows came, or went. */
  const read = async (): Promise<number> => {
    let came = 0;
    for (let more = true; more; ) {
      const after = known.get().upTo;
      const query = { limit: PAGE, ...(after !== undefined && { cursor: after }) };
      const page = await answer(
        client.GET("/api/agenda-items/{agendaItemId}/minutes", { params: { path: { agendaItemId }, query } }),
      );
      forget(page.gone);
      change(withChanges(known.get(), { ...page, after }));
      came += page.items.length + page.gone.length;
      more = page.next !== null;
    }
    return came;
  };
  let asked = 0;
  let hinted = 0;
  const ask = paced(PAUSE, async () => {
    const hints = hinted;
    hinted = 0;
    asked++;
    try {
      // Each row that changed has made one sound. One more was about the item; or, where that is the same, about a task.
      if ((await read()) < hints && !(await look())) {
        known.set(fromTheStart(known.get()));
        await read();
      }
      state.set({ read: true, error: undefined });
    } catch (error) {
      // Whoever has lost their place has lost the page: the item says so.
      void look().catch(() => undefined);
      state.set({ ...state.get(), error });
      throw error;
    }
  });

  return {
    known,
    state,
    ask,
    hint: (times: number) => {
      hinted += times;
      if (times > 0) ask();
    },
    anew: () => {
      known.set(fromTheStart(known.get()));
      ask();
    },
    /** A row as a deed has left it. */
    keep: (row: Minute) => change(withRow(known.get(), row)),
    keepTask: (task: Task) => {
      change(withTask(known.get(), task));
      void queryClient.invalidateQueries({ queryKey: ["get", "/api/tasks"] });
    },
    /** Which question was the last one. */
    asked: () => asked,
    /** Who writes where, as the room says. What came in after it was asked knows better. */
    keepHolds: (held: Room["held"], then: number) => {
      if (then === asked) change(withHolds(known.get(), held));
    },
  };
}

export type OpenMinutes = ReturnType<typeof openMinutes>;

function withTask(known: Known<Minute>, task: Task): Known<Minute> {
  const row = known.rows.get(task.minuteId);
  const mine = row?.tasks.find(({ id }) => id === task.id);
  if (!row || !mine || mine.version >= task.version) return known;
  const tasks = row.tasks.map((one) => (one.id === task.id ? task : one));
  return { ...known, rows: new Map(known.rows).set(row.id, { ...row, tasks }) };
}

function withHolds(known: Known<Minute>, held: Room["held"]): Known<Minute> {
  const by = new Map(held.map(({ minuteId, staff }) => [minuteId, staff]));
  const wrong = [...known.rows.values()].filter((row) => row.heldBy?.id !== by.get(row.id)?.id);
  if (wrong.length === 0) return known;
  const rows = new Map(known.rows);
  for (const row of wrong) rows.set(row.id, { ...row, heldBy: by.get(row.id) ?? null });
  return { ...known, rows };
}
