// npm run bench, npm run bench -- city, … -- load, … -- room, … -- search, … -- screens
const benches: Readonly<Record<string, () => Promise<unknown>>> = {
  "": () => import("./main.ts"),
  search: () => import("./search.ts"),
  screens: () => import("./screens.ts"),
  city: () => import("./city.ts"),
  load: () => import("./load.ts"),
  room: () => import("./room.ts"),
};

const word = process.argv[2] ?? "";
const bench = benches[word.startsWith("--") ? "" : word];
if (bench) await bench();
else {
  console.error(`使い方: npm run bench [-- ${Object.keys(benches).filter(Boolean).join("|")}] [--quick] [--json]`);
  process.exitCode = 2;
}
