import { cpus, loadavg, totalmem } from "node:os";

/** Whatever else runs on the machine stands beside the figures. */
export const load = (): string =>
  loadavg()
    .map((one) => one.toFixed(1))
    .join(" ");

/** What the figures were measured on. */
export const machine = (): string => {
  const [first] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${cpus().length} × ${first?.model ?? "?"}, ${memory} GB, Node ${process.versions.node}, ${process.platform}-${process.arch}`;
};
