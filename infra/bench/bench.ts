// npm run bench -- search
const benches: Readonly<Record<string, () => Promise<unknown>>> = { search: () => import("./search.ts") };

const bench = benches[process.argv[2] ?? ""];
if (bench) await bench();
else {
  console.error(`使い方: npm run bench -- <${Object.keys(benches).join("|")}>`);
  process.exitCode = 2;
}
