import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, it } from "@jest/globals";
import { newTaskForm, readTask } from "../src/conferences/room/decisions/task-form.ts";
import { isUndecided } from "../src/conferences/room/decisions/undecided.ts";
import { beyondWords, elapsedOf, elapsedWords } from "../src/conferences/room/elapsed.ts";
import {
  bodyOf,
  desksAt,
  EMPTY,
  guestKey,
  nextKind,
  withBack,
  wrongWords,
} from "../src/conferences/room/minutes/writing/minute-form.ts";
import { paced } from "../src/live/paced.ts";

const at = (time: string) => new Date(`2026-11-22T${time}Z`);

describe("The clock of an item", () => {
  const item = { startedAt: at("05:00:00").toISOString(), endedAt: null, status: "running" } as const;

  it("counts from the beginning, and says when the plan is over", () => {
    expect(elapsedWords(elapsedOf(item, at("05:08:40")) ?? 0)).toBe("8:40");
    expect(elapsedWords(elapsedOf(item, at("06:05:09")) ?? 0)).toBe("1:05:09");
    expect(beyondWords(20 * 60 + 59, 20)).toBeUndefined();
    expect(beyondWords(23 * 60, 20)).toBe("予定を3分過ぎています");
  });

  it("stands still at the end, is not there before, and never runs backwards", () => {
    const ended = { ...item, endedAt: at("05:20:00").toISOString(), status: "ended" } as const;
    expect(elapsedOf(ended, at("09:00:00"))).toBe(20 * 60);
    expect(elapsedOf({ ...item, startedAt: null }, at("05:00:00"))).toBeUndefined();
    expect(elapsedOf(item, at("04:59:58"))).toBe(0);
  });
});

describe("A row as it is typed", () => {
  it("names a guest as its speaker, and never as a desk", () => {
    const form = { ...EMPTY, body: "往診は週1回", speakerDeskId: guestKey("g1") };
    const body = bodyOf(form);
    expect(body).toMatchObject({ speakerGuestId: "g1" });
    expect(body).not.toHaveProperty("speakerDeskId");
    expect(withBack(EMPTY, body)).toMatchObject({ speakerDeskId: form.speakerDeskId });
  });

  it("changes its kind in a circle", () => {
    expect(["information", "issue", "decision", "shortage"].map((kind) => nextKind(kind as "issue", 1))).toEqual([
      "issue",
      "decision",
      "shortage",
      "information",
    ]);
    expect(nextKind("information", -1)).toBe("shortage");
  });

  it("is sent without the white around it, and with nobody's desk where nobody spoke", () => {
    expect(bodyOf({ ...EMPTY, body: " 家賃\nを払う \n" })).toEqual({
      kind: "information",
      body: "家賃\nを払う",
      audience: "roster",
    });
    expect(wrongWords({ ...EMPTY, body: " \n" })).toBe("議事を書いてください。");
    expect(wrongWords({ ...EMPTY, body: "あ".repeat(4001) })).toBe("4,000字までです。");
  });

  it("comes back below what has been typed since", () => {
    const body = { kind: "decision", body: "前の行", audience: "host" } as const;
    expect(withBack({ ...EMPTY, body: "次の行" }, body)).toMatchObject({
      body: "次の行\n前の行",
      kind: "decision",
    });
    expect(withBack({ ...EMPTY, speakerDeskId: "desk" }, body)).toMatchObject({
      body: "前の行",
      speakerDeskId: "",
      audience: "host",
    });
  });

  it("names each desk at the table once, the host's last", () => {
    const seat = (id: string) => ({ desk: { id, name: `desk ${id}` } }) as never;
    expect(Object.keys(desksAt([seat("b"), seat("c"), seat("b")], { id: "x", name: "host" }))).toEqual(["b", "c", "x"]);
    expect(desksAt([], undefined)).toEqual({});
  });
});

describe("A decision", () => {
  const task = (status: string) => ({ status }) as never;
  const decision = (tasks: never[], isStruck = false) => ({ kind: "decision", isStruck, tasks }) as const;

  it("is open until somebody has taken it on", () => {
    expect(isUndecided(decision([]))).toBe(true);
    expect(isUndecided(decision([task("dropped")]))).toBe(true);
    expect(isUndecided(decision([task("dropped"), task("todo")]))).toBe(false);
    expect(isUndecided(decision([task("done")]))).toBe(false);
    expect(isUndecided(decision([], true))).toBe(false);
    expect(isUndecided({ kind: "issue", isStruck: false, tasks: [] })).toBe(false);
  });

  it("becomes work only with what, who and until when", () => {
    const form = newTaskForm("家計を一緒に見直す");
    expect(readTask(form, at("05:00:00"))).toEqual({
      errors: { deskId: "担当の窓口を選んでください。", dueOn: "期限を入れてください。例：12/5" },
    });
    expect(readTask({ ...form, deskId: "desk", day: "１２／５" }, at("05:00:00"))).toEqual({
      body: { form: "task", body: "家計を一緒に見直す", deskId: "desk", dueOn: "2026-12-05" },
    });
    expect(readTask({ ...form, body: " ", deskId: "desk", day: "R8.2.30" }, at("05:00:00"))).toMatchObject({
      errors: { body: "することを書いてください。", dueOn: expect.any(String) },
    });
  });
});

describe("A question that is asked whenever somebody rings", () => {
  it("is under way once, rests, and misses nobody who rang meanwhile", async () => {
    const began: number[] = [];
    let [underWay, most] = [0, 0];
    const ask = paced(40, async () => {
      began.push(performance.now());
      most = Math.max(most, ++underWay);
      await sleep(10);
      underWay--;
      throw new Error("no line");
    });
    for (let ring = 0; ring < 20; ring++) ask();
    await sleep(20);
    ask();
    await sleep(150);
    ask();
    await sleep(60);
    expect([began.length, most]).toEqual([3, 1]);
    expect((began[1] as number) - (began[0] as number)).toBeGreaterThan(35);
  });
});
