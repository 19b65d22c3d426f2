import { setTimeout as sleep } from "node:timers/promises";
import type { Part } from "../product/product.ts";
import { about, type Fault, onceThere, openTransactions, undelivered, withBehind } from "./fault.ts";

/** kill -9 while transactions are open: before the commit, and after it before the answer. */
const killed: Fault = {
  kind: "kill -9 of a process",
  fits: () => true,
  async strike({ product, draw }) {
    const part = draw.pick(product.parts);
    const hit = await withBehind(product, (behind) => onceThere(() => openTransactions(behind), 1));
    await part.kill();
    await about(draw, 400);
    await part.start();
    return hit;
  },
};

/** It stands still for longer than its locks last, and then goes on as if nothing had been. */
const frozen: Fault = {
  kind: "SIGSTOP, SIGCONT",
  fits: ({ parts }) => parts.some(hearing),
  async strike({ product, draw, frozenMs }) {
    const part = draw.pick(product.parts.filter(hearing));
    const pid = part.pid();
    if (pid === undefined) return 0;
    return withBehind(product, async (behind) => {
      const hit = await onceThere(() => undelivered(behind, serviceOf(part)), 1);
      process.kill(pid, "SIGSTOP");
      await sleep(frozenMs);
      process.kill(pid, "SIGCONT");
      return hit;
    });
  },
};

/** What has bells to answer. */
const hearing = ({ name }: Part) => !name.startsWith("web");

/** The second process of a service bears its name and a number. */
const serviceOf = ({ name }: Part) => name.replace(/-\d+$/, "");

export const faultsOfProcesses: readonly Fault[] = [killed, frozen];
