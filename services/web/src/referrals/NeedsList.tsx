import { type Need, needs as words } from "@tsunagi/contracts/codes";

/** ◎ what stands in front, ○ the others. */
export function NeedsList({ needs }: { needs: readonly Need[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1 text-std-16N-170 text-solid-gray-900">
      {needs.map((need, index) => (
        <li key={need} className={index === 0 ? "font-700" : ""}>
          <span aria-hidden="true">{index === 0 ? "◎ " : "○ "}</span>
          {index === 0 && <span className="sr-only">いちばんの困りごと：</span>}
          {words[need]}
        </li>
      ))}
    </ul>
  );
}
