import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const REPO = fileURLToPath(new URL("../../..", import.meta.url));

/** What a service and its tests are made of. The web app does not speak of single verbs until its types are generated. */
const NEEDED = ["tsconfig.base.json", "packages", "infra/postgres", ...servicesBut("web", "embedded")];

/** The sources of this repository in a folder of their own, with the packages linked to the copies of one another. */
export class CopiedRepo {
  readonly root: string = mkdtempSync(join(tmpdir(), "tsunagi-scaffold-"));

  constructor() {
    for (const path of NEEDED) {
      mkdirSync(dirname(join(this.root, path)), { recursive: true });
      cpSync(join(REPO, path), join(this.root, path), { recursive: true, verbatimSymlinks: true, filter: isSource });
    }
    symlinkSync(join(REPO, "node_modules"), join(this.root, "node_modules"));
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), "utf8");
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  /** Path → text of everything that could have been changed. */
  texts(): Record<string, string> {
    const files = filesBelow(join(this.root, "services")).concat(filesBelow(join(this.root, "packages/contracts")));
    return Object.fromEntries(files.map((file) => [file, readFileSync(file, "utf8")]));
  }

  /** What the compiler says about the services, what they import, and those of their tests. */
  complaints(tests: readonly string[]): string[] {
    const { config } = ts.readConfigFile(join(this.root, "tsconfig.base.json"), ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent({ ...config, files: [] }, ts.sys, this.root);
    const sources = filesBelow(join(this.root, "services")).filter((file) => !file.endsWith(".test.ts"));
    const program = ts.createProgram([...sources, ...tests.map((path) => join(this.root, path))], options);
    return ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
      const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
      const where = `${file?.fileName.slice(this.root.length + 1)}:${line}`;
      return `${where} ${ts.flattenDiagnosticMessageText(messageText, " ")}`;
    });
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

function servicesBut(...left: string[]): string[] {
  const names = readdirSync(join(REPO, "services")).filter((name) => !left.includes(name));
  return names.map((name) => `services/${name}`);
}

/** PostgreSQL is unpacked into a .cache, and may be at work there. */
const isSource = (path: string): boolean => !/[/\\](\.bin|\.cache|\.turbo|dist)$/.test(path);

/** Not `readdirSync(…, { recursive: true })`: that follows the links of node_modules into every package there is. */
const filesBelow = (folder: string): string[] => ts.sys.readDirectory(folder, [".ts"], ["**/node_modules"]);
