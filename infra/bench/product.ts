import type { Em, EntityClasses, Page, PageAsked } from "@tsunagi/database";
import type { Service } from "@tsunagi/http";
import type { Actor } from "@tsunagi/permissions";

/** The parts of the cases service that are measured. A bench depends on no service: it is given them by path. */
export interface Search {
  readonly CANDIDATES: string;
  candidateValues(actor: Actor, key: string, gram: string, after: readonly unknown[], limit: number): unknown[];
  findResidents(em: Em, actor: Actor, key: string, asked: PageAsked): Promise<Page<object>>;
  viewFound(em: Em, actor: Actor, found: readonly object[]): Promise<readonly object[]>;
  keysOf(names: Record<string, string | null>): { searchText: string; kanaKey: string; grams: string[] };
}

export type Product = {
  readonly services: readonly Service[];
  readonly search: Search;
  readonly entities: EntityClasses;
  hashPassword(password: string): Promise<string>;
};

const load = (path: string) => import(new URL(`../../services/${path}`, import.meta.url).href);

/** What is served, and the search in it. */
export async function loadProduct(): Promise<Product> {
  const { services, hashPassword } = (await load("embedded/services.ts")) as Pick<Product, "services" | "hashPassword">;
  const parts = await Promise.all(
    ["find-residents", "found.view", "search-keys"].map((name) => load(`cases/resident/${name}.ts`)),
  );
  const cases = services.find(({ name }) => name === "cases") as Service;
  return { services, hashPassword, search: Object.assign({}, ...parts) as Search, entities: cases.entities };
}
