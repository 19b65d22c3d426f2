import { type NoticeGroup, noticeGroups } from "@tsunagi/contracts/codes";

interface WishesTableProps {
  mail: readonly NoticeGroup[];
  digest: readonly NoticeGroup[];
  onToggle: (way: "mail" | "digest", group: NoticeGroup) => void;
}

const SCREEN = "画面";
/** A phone with large text has room for three columns; there the sentence above the table says it. */
const ON_PC = "max-sm:hidden";
const WAYS = { mail: "すぐにメール", digest: "朝のまとめ" } as const;

/** News × way, a box each. The screen always tells: nobody can switch off what is theirs to do. */
export function WishesTable({ onToggle, ...chosen }: WishesTableProps) {
  return (
    <table className="w-full max-w-[40rem] border-separate border-spacing-0 text-left">
      <caption className="sr-only">お知らせの種類と受け取り方</caption>
      <thead>
        <tr className="text-dns-16B-130 text-solid-gray-900">
          {["お知らせ", SCREEN, ...Object.values(WAYS)].map((head) => (
            <th
              key={head}
              scope="col"
              className={`border-b border-solid-gray-900 px-2 py-3 align-bottom ${head === SCREEN ? ON_PC : ""}`}
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {(Object.entries(noticeGroups) as [NoticeGroup, string][]).map(([group, words]) => (
          <tr key={group} className="text-std-16N-170 text-solid-gray-900">
            <th scope="row" className="border-b border-solid-gray-300 px-2 py-1 font-400">
              {words}
            </th>
            <td className={`border-b border-solid-gray-300 px-2 py-1 ${ON_PC}`}>いつも</td>
            {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => (
              <td key={way} className="border-b border-solid-gray-300 p-0">
                <label className="flex min-h-12 min-w-12 items-center px-2">
                  <span className="sr-only">{`${words}を${WAYS[way]}で受け取る`}</span>
                  <input
                    type="checkbox"
                    checked={chosen[way].includes(group)}
                    onChange={() => onToggle(way, group)}
                    className="size-5 accent-key-900"
                  />
                </label>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
