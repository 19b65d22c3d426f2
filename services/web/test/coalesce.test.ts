import { setTimeout as sleep } from "node:timers/promises";
import { expect, it } from "@jest/globals";
import { coalesce } from "../src/live/coalesce.ts";

it("Ten hints of one moment are delivered once, and the next moment starts anew", async () => {
  const batches: (readonly number[])[] = [];
  const add = coalesce<number>(10, (batch) => batches.push(batch));
  for (let hint = 0; hint < 10; hint++) add(hint);
  await sleep(40);
  add(10);
  await sleep(40);
  expect(batches.map((batch) => batch.length)).toEqual([10, 1]);
});
