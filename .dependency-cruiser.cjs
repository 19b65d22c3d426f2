// Who may import whom: the one matrix of docs/ARCHITECTURE.md. infra/check/test/fences.test.ts sees every rule fire.

/** The kernel is a line, not a graph: each package imports only what stands to its left. */
const line = ["japan", "contracts", "permissions", "database", "events", "http", "testing"];

const ours = "^(packages|services|infra)/";
const tests = "/test/";
const configs = "\\.config\\.[cm]?[jt]s$";
/** The checks look at everything, from everywhere: they are nobody's product. */
const checks = "^infra/check/";

const kernelRules = line.slice(0, -1).map((name, place) => ({
  name: `kernel-${name}`,
  comment: `packages/${name} imports only what stands to its left in: ${line.join(" ← ")}.`,
  severity: "error",
  from: { path: `^packages/${name}/`, pathNot: tests },
  to: { path: `^packages/(${line.slice(place + 1).join("|")})/` },
}));

module.exports = {
  forbidden: [
    ...kernelRules,
    {
      name: "kernel-knows-nobody",
      comment: "A package of the kernel knows neither services nor infra; testing alone may start a PostgreSQL.",
      severity: "error",
      from: { path: "^packages/" },
      to: { path: "^(services|infra)/", pathNot: "^infra/postgres/" },
    },
    {
      name: "kernel-starts-no-database",
      comment: "Only testing may start a PostgreSQL; everybody else is given an address.",
      severity: "error",
      from: { path: "^packages/", pathNot: "^packages/testing/" },
      to: { path: "^infra/postgres/" },
    },
    {
      name: "service-alone",
      comment: "A service never imports another one: reads cross by published views, changes as events.",
      severity: "error",
      from: { path: "^services/([^/]+)/", pathNot: "^services/embedded/" },
      to: { path: "^services/", pathNot: "^services/$1/" },
    },
    {
      name: "embedded-alone-imports-services",
      comment: "Which services run together is the array in services/embedded and nothing else.",
      severity: "error",
      from: { path: "^(infra|[^/]+$)", pathNot: checks },
      to: { path: "^services/" },
    },
    {
      name: "service-starts-no-infra",
      comment: "Only embedded brings its own PostgreSQL.",
      severity: "error",
      from: { path: "^services/", pathNot: "^services/embedded/" },
      to: { path: "^infra/" },
    },
    {
      name: "browser-knows-the-contract",
      comment: "What runs in the browser imports contracts and japan of ours, and nothing else.",
      severity: "error",
      from: { path: "^services/web/src/" },
      to: { path: ours, pathNot: "^(services/web/src|packages/contracts|packages/japan)/" },
    },
    {
      name: "testing-stays-in-tests",
      comment: "@tsunagi/testing is for test/ folders; embedded takes the demo town from it.",
      severity: "error",
      from: { path: "^(packages|services)/", pathNot: [tests, "^packages/testing/", "^services/embedded/"] },
      to: { path: "^packages/testing/" },
    },
    {
      name: "tests-are-nobodys-product",
      comment: "Product code never imports from a test/ folder.",
      severity: "error",
      from: { path: ours, pathNot: [tests, checks] },
      to: { path: tests },
    },
    {
      name: "proof-is-another-person",
      comment:
        "The proof judges the product from its documents: of ours it takes the contract and the test house only.",
      severity: "error",
      from: { path: "^infra/proof/" },
      to: { path: ours, pathNot: "^(infra/proof|packages/contracts|packages/testing)/" },
    },
    {
      name: "proof-model-knows-nobody",
      comment: "The reference model imports nothing but itself.",
      severity: "error",
      from: { path: "^infra/proof/model/" },
      to: { pathNot: "^infra/proof/model/" },
    },
    {
      name: "no-circle",
      comment: "Two files that import each other are one file or three. Types are erased and may look back.",
      severity: "error",
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "by-its-name",
      comment: "Another package is imported by its name, never by a relative path past its exports.",
      severity: "error",
      from: { path: "^(packages|services|infra)/([^/]+)/", pathNot: [checks, "^packages/[^/]+/test/"] },
      to: { path: ours, pathNot: "^$1/$2/", dependencyTypes: ["local"] },
    },
    {
      name: "by-its-name-in-the-kernel",
      comment:
        "A test of the kernel cannot depend on @tsunagi/testing, which depends on it: it takes the path of its exports.",
      severity: "error",
      from: { path: "^packages/([^/]+)/test/" },
      to: {
        path: ours,
        pathNot: ["^packages/$1/", "^packages/testing/src/(town/)?index\\.ts$"],
        dependencyTypes: ["local"],
      },
    },
    {
      name: "through-its-exports",
      comment: "An import resolves: through the exports of the package that is named, or not at all.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "declared",
      comment: "What a package imports stands in its own package.json.",
      severity: "error",
      from: { path: ours, pathNot: tests },
      to: { dependencyTypes: ["npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-dev-dependency",
      comment: "Product code runs without the devDependencies.",
      severity: "error",
      from: { path: ours, pathNot: [tests, configs] },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: ["/dist/", "^infra/tidy/bad/"] },
    combinedDependencies: false,
    // Types count: a type of another service is knowledge of it as well.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["types", "import", "node", "default", "require"],
      extensions: [".ts", ".tsx", ".d.ts", ".mjs", ".js", ".json"],
      mainFields: ["types", "module", "main"],
    },
  },
};
