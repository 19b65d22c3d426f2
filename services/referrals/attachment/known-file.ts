import { attachmentProblems, MOST_BYTES } from "@tsunagi/contracts";
import { Refusal } from "@tsunagi/permissions";

/** How the files begin that may go along: whatever the name says, the first bytes tell. */
const BEGINNINGS: readonly Buffer[] = [
  Buffer.from("%PDF-"),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
];

/** @throws Refusal where it is no PDF, JPEG or PNG, or larger than a つなぎ carries */
export function bytesOf(base64: string): Buffer {
  const bytes = Buffer.from(base64, "base64");
  const isKnown = BEGINNINGS.some((beginning) => bytes.subarray(0, beginning.length).equals(beginning));
  if (!isKnown || bytes.length > MOST_BYTES) throw new Refusal(attachmentProblems.notAKnownFile);
  return bytes;
}
