import type { AgendaItem, Handout } from "../../../api/types.ts";
import { Rows } from "../../../referrals/sheet/Rows.tsx";
import { useHandouts } from "../handout/use-handouts.ts";

const HEADS = ["番号", "渡した相手", "回収"];

/** 回収票: every number with its name, and a box to tick at the door. */
export function HandoutPaper({ item }: { item: AgendaItem }) {
  const handouts = useHandouts(item.id).data?.items ?? [];
  return (
    <>
      <Rows rows={[["議題", item.number]]} />
      {handouts.map((handout) => (
        <OneList key={handout.id} handout={handout} />
      ))}
    </>
  );
}

function OneList({ handout: { title, copies, holders, collected, missing } }: { handout: Handout }) {
  const nameOf = new Map(holders.map(({ copy, name }) => [copy, name]));
  const back = (copy: number) => {
    if (collected.includes(copy)) return "ずみ";
    const reason = missing.find((one) => one.copy === copy)?.reason;
    return reason ? `回収できず（${reason}）` : "□";
  };
  return (
    <section className="mt-4">
      <h2 className="font-700">{`${title}（${copies}部）`}</h2>
      <table className="mt-1 w-full border-collapse">
        <thead>
          <tr>
            {HEADS.map((head) => (
              <th key={head} scope="col" className="border border-black px-2 py-1 text-left whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {Array.from({ length: copies }, (_, index) => index + 1).map((copy) => (
            <tr key={copy} className="h-[9mm] break-inside-avoid">
              <td className="w-[5em] border border-black px-2 py-1">{`${copy}番`}</td>
              <td className="border border-black px-2 py-1">{nameOf.get(copy) ?? ""}</td>
              <td className="w-[14em] border border-black px-2 py-1">{back(copy)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
