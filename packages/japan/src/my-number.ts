/** Digits that at most one space or hyphen keeps apart; ー and its kin are what an IME types for a hyphen. */
const RUN = /\d(?:[ \u00A0\-‐‑‒–—―−ーｰ－]?\d)*/g;

/**
 * The first 個人番号 in a text as 12 plain digits, or undefined. Full width and a single space or hyphen between digits
 * are seen through. A longer run (a bank card, 4 by 4) holds none, unless 12 digits without a space stand between two
 * spaces: a 個人番号 and then a telephone number. Never throws.
 *
 * 番号法 allows the number in listed affairs only, so no free text may hold one. One in ten of other
 * 12-digit numbers passes too, and a driving licence has 12 digits: the message offers to store the last four
 * (`docs/RULINGS.md` 28).
 */
export function findMyNumber(text: string): string | undefined {
  const plain = text
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
  for (const [run] of plain.matchAll(RUN)) {
    const found = [run, ...run.split(/[ \u00A0]/)].map((part) => part.replace(/\D/g, "")).find(isMyNumber);
    if (found) return found;
  }
  return undefined;
}

/**
 * 平成26年総務省令第85号 5条: Pn is the n-th digit from the right without the check digit, Qn is n + 1 up to the sixth and
 * n − 5 after it; the check digit is 11 − (Σ Pn·Qn mod 11), or 0 where the remainder is 0 or 1.
 */
function isMyNumber(digits: string): boolean {
  if (digits.length !== 12) return false;
  const [check = 0, ...p] = [...digits].reverse().map(Number);
  const sum = p.reduce((total, digit, index) => total + digit * (index < 6 ? index + 2 : index - 4), 0);
  const rest = sum % 11;
  return check === (rest <= 1 ? 0 : 11 - rest);
}
