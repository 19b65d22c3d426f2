/** A file of the tree: its path from the root of the repository, with "/", and what it says. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a rule found in one file; lines count from 1. */
export interface Found {
  readonly line: number;
  readonly sentence: string;
}

/** One rule of docs/STYLE.md as a pure function over one file. */
export interface Rule {
  readonly name: string;
  readonly judge: (file: SourceFile) => readonly Found[];
}

export interface Finding extends Found {
  readonly rule: string;
  readonly path: string;
}

/** The lines of a file in which `pattern` occurs, with the sentence that says what to do instead. */
export function linesWith(text: string, pattern: RegExp, sentence: string): Found[] {
  return text.split("\n").flatMap((line, index) => (pattern.test(line) ? [{ line: index + 1, sentence }] : []));
}

/** TypeScript of ours, in whatever shape. */
export const isCode = (path: string): boolean => /\.[cm]?[jt]sx?$/.test(path);

/** What runs at a customer: the packages and the services, without their tests. */
export const isProduct = (path: string): boolean => /^(packages|services)\//.test(path) && !isTest(path);

export const isTest = (path: string): boolean => /(^|\/)test\//.test(path);
