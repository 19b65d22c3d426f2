import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { CannotAdd } from "./cannot-add.ts";

/** The repository with edits that are not written yet. Paths are below its root, with forward slashes. */
export class Tree {
  readonly #root: string;
  readonly #edited = new Map<string, string>();

  constructor(root: string) {
    this.#root = root;
  }

  has(path: string): boolean {
    return this.#edited.has(path) || existsSync(join(this.#root, path));
  }

  /** The text of a file as it will be. */
  read(path: string): string {
    if (!this.has(path)) throw new CannotAdd(`${path} is not there, and the verb has a place in it.`);
    return this.#edited.get(path) ?? readFileSync(join(this.#root, path), "utf8");
  }

  folders(path: string): string[] {
    return this.#names(path, "folders").filter((name) => name !== "node_modules");
  }

  /** The TypeScript files directly in a folder, as paths. */
  files(path: string): string[] {
    return this.#names(path, "files")
      .filter((name) => name.endsWith(".ts"))
      .map((name) => `${path}/${name}`);
  }

  edit(path: string, change: (text: string) => string): void {
    this.#edited.set(path, change(this.read(path)));
  }

  create(path: string, text: string): void {
    this.#edited.set(path, text);
  }

  /** The first line, counted from 1, that holds the words; in the text as it will be. */
  lineOf(path: string, words: string): number {
    const text = this.read(path);
    const at = text.indexOf(words);
    if (at < 0) throw new CannotAdd(`${path} does not hold "${words}" after the edit: nothing was written.`);
    return text.slice(0, at).split("\n").length;
  }

  write(): void {
    for (const [path, text] of this.#edited) {
      mkdirSync(dirname(join(this.#root, path)), { recursive: true });
      writeFileSync(join(this.#root, path), text);
    }
  }

  #names(path: string, what: "folders" | "files"): string[] {
    const folder = join(this.#root, path);
    if (!existsSync(folder)) return [];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() === (what === "folders"))
      .map(({ name }) => name)
      .sort();
  }
}
