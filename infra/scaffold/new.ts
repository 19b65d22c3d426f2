import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { CannotAdd } from "./cannot-add.ts";
import { type NewVerb, newVerb } from "./new-verb.ts";
import type { Asked } from "./verb.ts";

const USAGE = `npm run new -- verb <service> <verb> [aggregate] [--beside say] [--noun reminder] [--past reminded] [--dry]

  npm run new -- verb referrals remind      POST /api/referrals/{referralId}/reminding · remindReferral · referral.reminded
  npm run new -- verb notifications mute    POST /api/notices/{noticeId}/muting · muteNotice · notice.muted
`;

const TEXT = { type: "string" } as const;

const root = fileURLToPath(new URL("../..", import.meta.url));

try {
  const { asked, dry } = askedFor(process.argv.slice(2));
  process.stdout.write(report(newVerb(root, asked, { dry }), dry));
} catch (error) {
  if (!(error instanceof CannotAdd)) throw error;
  console.error(`Nothing was written: ${error.message}`);
  process.exitCode = 1;
}

function askedFor(args: readonly string[]): { asked: Asked; dry: boolean } {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { beside: TEXT, noun: TEXT, past: TEXT, dry: { type: "boolean", default: false } },
    });
    const [what, service, verb, aggregate, ...more] = positionals;
    const { dry, ...own } = values;
    if (what === "verb" && service && verb && more.length === 0)
      return { asked: { service, verb, aggregate, ...own }, dry };
  } catch (error) {
    throw new CannotAdd(`${(error as Error).message}\n\n${USAGE}`);
  }
  throw new CannotAdd(`say what is new.\n\n${USAGE}`);
}

function report({ verb, places }: NewVerb, dry: boolean): string {
  const spots = places.map(({ file, line }) => `${file}:${line}`);
  const width = Math.max(...spots.map(({ length }) => length));
  return [
    `${verb.operationId} · POST /api${verb.path} · ${verb.event}${dry ? " (dry: nothing was written)" : ""}`,
    "",
    ...places.map(({ name, needs }, i) => `  ${name.padEnd(12)}  ${spots[i]?.padEnd(width)}  ${needs}`),
    "",
    "It compiles, and nobody may do it at any time until who and when are said.",
    "The documents and the client's types are stale now: npm run generate. Then: npm test.",
    "",
  ].join("\n");
}
