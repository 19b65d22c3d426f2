export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/{packages,services,infra}/*/test/**/*.test.ts"],
  extensionsToTreatAsEsm: [".ts"],
  transform: {
    "^.+\\.ts$": [
      "@swc/jest",
      { jsc: { parser: { syntax: "typescript" }, target: "es2024" }, module: { type: "es6" }, sourceMaps: "inline" },
    ],
  },
  globalSetup: "<rootDir>/infra/check/jest/setup.mjs",
  globalTeardown: "<rootDir>/infra/check/jest/teardown.mjs",
  maxWorkers: 2,
  // Modules of a file that is over are never let go (--experimental-vm-modules): a worker that holds too many begins anew.
  workerIdleMemoryLimit: "1GB",
  testTimeout: 30_000,
};
