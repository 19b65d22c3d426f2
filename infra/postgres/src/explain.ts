/** An error whose message is already a sentence for the person at the keyboard. */
export class Refusal extends Error {}

const sentences: readonly [RegExp, string][] = [
  [
    /ENOSPC|EDQUOT|No space left on device|quota exceeded/i,
    "ディスクの空きが足りません。空きを作ってから、もう一度実行してください。",
  ],
  [
    /EACCES|EPERM|EROFS|Permission denied|Read-only/i,
    "データの置き場所に読み書きできません。フォルダーの所有者と権限を確認してください。",
  ],
  [/lock file .* already exists/, "このデータは別の PostgreSQL が使用中です。先にそちらを止めてください。"],
  [/could not bind|Address already in use/, "指定されたポートはほかのプログラムが使用中です。"],
  [
    /database files are incompatible/,
    "データが別の版の PostgreSQL で作られています。その版で書き出してから移してください。",
  ],
  [
    /could not look up effective user ID/,
    "実行中の利用者が /etc/passwd に登録されていないため、データベースを作れません。",
  ],
];

/** Turns what the file system, initdb or postgres said into one sentence, with their own words below it. */
export function explain(deed: string, cause: unknown): Error {
  if (cause instanceof Refusal) return cause;
  const words = cause instanceof Error ? cause.message : String(cause);
  const sentence = sentences.find(([pattern]) => pattern.test(words))?.[1] ?? "";
  return new Refusal(`${deed}に失敗しました。${sentence}\n${words.trim()}`, { cause });
}
