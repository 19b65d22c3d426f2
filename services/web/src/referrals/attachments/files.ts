import { MOST_BYTES } from "@tsunagi/contracts/codes";

/** How the files begin that may go along: what a file is called, and what the PC takes it for, may be wrong. */
const BEGINNINGS: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d],
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a],
];
/** As many bytes as tell what a file is. */
const HEAD = Math.max(...BEGINNINGS.map(({ length }) => length));

const MEGA = 1_000_000;

/** 1.3MB; rounded up, so that what is too large never reads as just small enough. */
export function sizeWords(bytes: number): string {
  if (bytes < MEGA / 10) return "0.1MB未満";
  return `${(Math.ceil((bytes / MEGA) * 10) / 10).toFixed(1)}MB`;
}

/** Why this file cannot go along, in a sentence; said before anything is sent. The server looks for itself. */
export function wrongWith(file: { name: string; size: number }, head: Uint8Array): string | undefined {
  const { name, size } = file;
  if (size === 0) return `「${name}」は中身が空です。別のファイルを選んでください。`;
  if (!BEGINNINGS.some((beginning) => beginning.every((byte, at) => head[at] === byte))) {
    return `「${name}」は添えられません。PDF・JPEG・PNGのどれかにしてから、選び直してください。`;
  }
  if (size > MOST_BYTES) {
    return `「${name}」は${sizeWords(size)}あります。${MOST_BYTES / MEGA}MBまでです。分けるか小さくしてから、選び直してください。`;
  }
  return undefined;
}

/** Why this file cannot go along; reads no more of it than its beginning. */
export async function fileProblem(file: File): Promise<string | undefined> {
  return wrongWith(file, new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
}

/** The content as it travels: base64, as the browser itself writes it into a data: URL. */
export function contentOf(file: File): Promise<string> {
  return new Promise((done, failed) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => failed(reader.error);
    reader.readAsDataURL(file);
  });
}
