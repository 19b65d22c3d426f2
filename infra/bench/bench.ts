// npm run bench -- search, npm run bench -- screens
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  search: () => import("./search.ts"),
  screens: () => import("./screens.ts"),
};

const bench = benches[process.argv[2] ?? ""];
if (bench) await bench();
else {
  console.error(`使い方: npm run bench -- <${Object.keys(benches).join("|")}>`);
  process.exitCode = 2;
}
