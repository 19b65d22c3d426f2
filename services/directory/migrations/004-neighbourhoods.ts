import { type MigrationStep, published, publishedRule, walled } from "@tsunagi/database";

/**
 * The master of 町丁目, by dates: a town is renumbered (住居表示) and an address of before keeps its old name. The name
 * is the normal one (泉2丁目). The owner lays it; nobody who runs may change it.
 */
export const directoryNeighbourhoods: MigrationStep = {
  name: "Directory004Neighbourhoods",
  statements: [
    `create table directory.neighbourhood (
       id uuid primary key, municipality_id uuid not null references directory.municipality (id),
       name text not null, kana text not null, from_date date not null, until_date date,
       unique (municipality_id, id), unique (municipality_id, name, from_date),
       constraint neighbourhood_ends_after_it_begins check (until_date >= from_date))`,
    ...walled("directory", "neighbourhood", { grants: ["select"] }),
    ...publishedRule("directory", "neighbourhood"),
    ...publishedRule("directory", "municipality"),
    ...published(
      "directory",
      "neighbourhood",
      `select n.id, n.municipality_id, m.name as municipality_name, n.name, n.kana, n.from_date, n.until_date
         from directory.neighbourhood n join directory.municipality m on m.id = n.municipality_id`,
    ),
  ],
};
