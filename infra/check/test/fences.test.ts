import { spawnSync } from "node:child_process";
import { mkdtempSync, realpathSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "@jest/globals";
import { root } from "../root.ts";
import { layTree } from "./fixture.ts";

const config = join(root, ".dependency-cruiser.cjs");

/** One forbidden import per rule, and what the file says. */
const bad: readonly (readonly [rule: string, path: string, text: string])[] = [
  ["kernel-japan", "packages/japan/src/bad.ts", 'import { one } from "@tsunagi/contracts";'],
  ["kernel-contracts", "packages/contracts/src/bad.ts", 'import type { one } from "@tsunagi/permissions";'],
  ["kernel-permissions", "packages/permissions/src/bad.ts", 'import { one } from "@tsunagi/http";'],
  ["kernel-database", "packages/database/src/bad.ts", 'import { one } from "@tsunagi/events";'],
  ["kernel-events", "packages/events/src/bad.ts", 'import { one } from "@tsunagi/http";'],
  ["kernel-http", "packages/http/src/bad.ts", 'import { one } from "@tsunagi/testing";'],
  ["kernel-knows-nobody", "packages/testing/src/bad.ts", 'import { one } from "@tsunagi/cases";'],
  ["kernel-starts-no-database", "packages/database/src/bad-start.ts", 'import { one } from "@tsunagi/postgres";'],
  ["service-alone", "services/cases/bad.ts", 'import type { one } from "@tsunagi/referrals";'],
  ["service-alone", "services/cases/test/bad.test.ts", 'import { one } from "@tsunagi/referrals";'],
  ["embedded-alone-imports-services", "infra/bench/bad.ts", 'import { one } from "@tsunagi/cases";'],
  ["service-starts-no-infra", "services/cases/bad-start.ts", 'import { one } from "@tsunagi/postgres";'],
  ["browser-knows-the-contract", "services/web/src/bad.tsx", 'import { one } from "@tsunagi/permissions";'],
  ["testing-stays-in-tests", "services/cases/bad-town.ts", 'import { one } from "@tsunagi/testing";'],
  ["tests-are-nobodys-product", "services/cases/bad-test.ts", 'import { one } from "./test/story.ts";'],
  ["proof-is-another-person", "infra/proof/bad.ts", 'import { one } from "@tsunagi/permissions";'],
  ["proof-model-knows-nobody", "infra/proof/model/bad.ts", 'import { one } from "@tsunagi/contracts";'],
  ["no-circle", "services/cases/bad-a.ts", 'import { b } from "./bad-b.ts";\nexport const a = b;'],
  ["by-its-name", "services/cases/bad-path.ts", 'import { one } from "../../packages/http/src/index.ts";'],
  [
    "by-its-name-in-the-kernel",
    "packages/events/test/bad.test.ts",
    'import { one } from "../../testing/src/secret.ts";',
  ],
  ["through-its-exports", "services/cases/bad-deep.ts", 'import { one } from "@tsunagi/http/src/index.ts";'],
  ["declared", "services/cases/bad-package.ts", 'import one from "undeclared";'],
  ["no-dev-dependency", "services/cases/bad-dev.ts", 'import one from "dev-only";'],
];

/** What the fences let through, beside each of them. */
const good: Readonly<Record<string, string>> = {
  "packages/contracts/src/good.ts": 'import { one } from "@tsunagi/japan";',
  "packages/http/src/good.ts": 'import { one } from "@tsunagi/events";',
  "packages/http/test/good.test.ts": 'import { one } from "../../testing/src/index.ts";\nimport two from "undeclared";',
  "packages/testing/src/good.ts": 'import { one } from "@tsunagi/postgres";',
  "packages/testing/src/secret.ts": "export const one = 1;",
  "services/cases/good.ts": 'import { one } from "@tsunagi/http";',
  "services/cases/good-type.ts": 'import type { two } from "./good-back.ts";\nexport const one = 1;',
  "services/cases/good-back.ts": 'import { one } from "./good-type.ts";\nexport const two = one;',
  "services/cases/bad-b.ts": 'import { a } from "./bad-a.ts";\nexport const b = a;',
  "services/cases/test/story.ts": 'import { one } from "@tsunagi/testing";\nimport two from "dev-only";',
  "services/embedded/good.ts":
    'import { one } from "@tsunagi/cases";\nimport "@tsunagi/postgres";\nimport "@tsunagi/testing";',
  "services/web/src/good.tsx": 'import { one } from "@tsunagi/contracts";\nimport "@tsunagi/japan";',
  "infra/proof/good.ts": 'import { one } from "@tsunagi/contracts";\nimport "@tsunagi/testing";',
  "infra/check/good.ts":
    'import { one } from "../../services/cases/service.ts";\nimport "../../services/cases/test/story.ts";',
};

interface Violation {
  readonly from: string;
  readonly rule: { readonly name: string };
}

const home = realpathSync(mkdtempSync(join(tmpdir(), "tsunagi-fences-")));
let violations: readonly Violation[];
beforeAll(() => {
  layTree(home, { ...good, ...Object.fromEntries(bad.map(([, path, text]) => [path, text])) });
  const cruiser = join(root, "node_modules/dependency-cruiser/bin/dependency-cruiser.mjs");
  const args = [cruiser, "--config", config, "--output-type", "json", "packages", "services", "infra"];
  const { stdout } = spawnSync(process.execPath, args, { cwd: home, encoding: "utf8", maxBuffer: 2 ** 26 });
  violations = (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe("The fences", () => {
  it.each(bad)("%s refuses %s", (rule, path) => {
    expect(violations.filter(({ from }) => from === path).map((violation) => violation.rule.name)).toContain(rule);
  });

  it("refuse nothing else", () => {
    const meant = [...bad.map(([, path]) => path), "services/cases/bad-b.ts"];
    expect(violations.filter(({ from }) => !meant.includes(from))).toEqual([]);
  });

  it("have each been seen to fail", () => {
    const { forbidden } = createRequire(import.meta.url)(config) as { forbidden: { name: string }[] };
    expect(new Set(bad.map(([rule]) => rule))).toEqual(new Set(forbidden.map(({ name }) => name)));
  });
});
