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
  testTimeout: 30_000,
};
