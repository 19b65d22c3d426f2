import { type ReactNode, useEffect } from "react";
import { createPortal } from "react-dom";
import type { Printing } from "../../../api/types.ts";
import { clock, warekiOf } from "../../../words/when.ts";

interface NumberedPaperProps {
  printing: Printing;
  title: string;
  children: ReactNode;
  onPrinted: () => void;
}

/**
 * A4, black on white, with who took it out, when, and its number at the head of each page. It hangs on the body while it is
 * printed and is gone afterwards: a second press of the browser's own button finds no paper.
 */
export function NumberedPaper({ printing, title, children, onPrinted }: NumberedPaperProps) {
  useEffect(() => {
    addEventListener("afterprint", onPrinted);
    // The paper has to be drawn before the browser takes its picture.
    const soon = setTimeout(() => print(), 0);
    return () => {
      clearTimeout(soon);
      removeEventListener("afterprint", onPrinted);
    };
  }, [onPrinted]);
  const { number, printedAt, printedBy, desk, copyFor } = printing;
  const at = new Date(printedAt);
  return createPortal(
    <div data-paper="conference" className="text-[10.5pt] leading-normal text-black">
      <table className="w-full border-collapse">
        <thead>
          <tr>
            <th className="pb-3 text-left text-[9pt] font-400">
              <b className="mr-3 border-2 border-black px-2 py-0.5 text-[10.5pt] font-700">取扱注意</b>
              印刷番号 {number}　出力 {warekiOf(at)} {clock(at)}　{desk.name} {printedBy.name}
            </th>
          </tr>
        </thead>
        <tbody>
          <tr>
            <td>
              {copyFor && <p className="mb-2 text-[11pt]">{copyFor.name}　御中（写し）</p>}
              <h1 className="mb-3 text-center text-[16pt] font-700">{title}</h1>
              {children}
            </td>
          </tr>
        </tbody>
      </table>
    </div>,
    document.body,
  );
}
