import { useEffect } from "react";
import { createPortal } from "react-dom";
import type { Guest } from "../../../api/types.ts";
import { clock, warekiOf } from "../../../words/when.ts";

interface LinkPaperProps {
  link: string;
  times: NonNullable<Guest["invitation"]>;
  onPrinted: () => void;
}

/** What goes into the letter: the address and the time. No PIN, and no name of anybody: letters go astray. */
export function LinkPaper({ link, times, onPrinted }: LinkPaperProps) {
  useEffect(() => {
    addEventListener("afterprint", onPrinted);
    // The paper has to be drawn before the browser takes its picture.
    const soon = setTimeout(() => print(), 0);
    return () => {
      clearTimeout(soon);
      removeEventListener("afterprint", onPrinted);
    };
  }, [onPrinted]);
  const from = new Date(times.from);
  return createPortal(
    <div data-paper="guest" className="text-[11pt] leading-relaxed text-black">
      <h1 className="mb-6 text-center text-[16pt] font-700">会議の画面の開き方</h1>
      <ol className="grid list-decimal gap-3 pl-6">
        <li>
          {warekiOf(from)} {clock(from)} から、その日のうちに開けます。
        </li>
        <li>
          スマートフォンやパソコンで、次のアドレスを開いてください。
          <p className="my-3 border border-black p-3 font-mono text-[12pt] break-all">{link}</p>
        </li>
        <li>お電話でお伝えする6けたのPINを入れてください。</li>
        <li>一度開くと、ほかの機器では開けません。会議で使う機器で開いてください。</li>
      </ol>
      <p className="mt-6">開けないときは、会議の事務局にお電話ください。この紙は、会議の後に捨ててください。</p>
    </div>,
    document.body,
  );
}
