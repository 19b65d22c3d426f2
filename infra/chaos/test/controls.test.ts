import { describe, expect, it } from "@jest/globals";
import { designs } from "../controls/designs.ts";
import { tryOut } from "../controls/trial.ts";

const seed = Number(process.env.SEED ?? Date.now() % 2 ** 31);

describe(`the designs that are not ours, under the same fire (SEED=${seed})`, () => {
  it.each(designs)("$name", async (design) => {
    const verdict = await tryOut(design, process.env.TEST_PG_URL as string, seed);
    expect({ ...verdict, seed }).toMatchObject({ isAsExpected: true });
  });
});
