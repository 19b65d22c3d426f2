/** A figure that must not be exceeded, or one that must be reached. */
type Goal = { readonly unit?: string } & ({ readonly most: number } | { readonly least: number });

/** Prints what was measured beside what is wanted, and counts what missed it. */
export class Scores {
  missed = 0;

  say(what: string, measured: number, goal: Goal): void {
    const { unit = "" } = goal;
    const reached = "most" in goal ? measured <= goal.most : measured >= goal.least;
    if (!reached) this.missed += 1;
    const wanted = "most" in goal ? `≤ ${goal.most}` : `≥ ${goal.least}`;
    console.log(`${reached ? "✓" : "✗"} ${padded(what)} ${String(measured).padStart(7)} ${unit} （目標 ${wanted}）`);
  }

  /** A figure without a goal. */
  note(what: string, measured: string): void {
    console.log(`  ${padded(what)} ${measured}`);
  }
}

/** Kanji and kana take two columns of a terminal. */
function padded(text: string): string {
  const width = [...text].reduce((sum, letter) => sum + (/[ -~]/.test(letter) ? 1 : 2), 0);
  return text + " ".repeat(Math.max(0, 46 - width));
}
