import { foldKana } from "@tsunagi/japan";
import type { CaseItem } from "../../api/types.ts";
import { useCases } from "../../cases/use-cases.ts";
import { Combobox } from "../../parts/combobox/Combobox.tsx";
import { settled } from "../../parts/combobox/typed.ts";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { More } from "../../parts/More.tsx";
import { Private } from "../../parts/Private.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";

interface CaseFieldProps extends FieldProps {
  value: string;
  onChoose: (chosen: CaseItem | undefined) => void;
}

/** One of the cases that one's own desk sees, by reading or number. */
export function CaseField({ value, onChoose, ...field }: CaseFieldProps) {
  const { rows, ...pages } = useCases();
  if (!rows) {
    return pages.error ? <Unfetched error={pages.error} onRetry={() => void pages.refetch()} /> : <Loading rows={1} />;
  }
  const options = rows.map((row) => ({ id: row.id, name: row.number, row }));
  return (
    <div className="grid gap-2">
      <Combobox
        {...field}
        things="ケース"
        placeholder="読みがなの一部か番号（例：さくま）"
        find={(typed) => options.filter(({ row }) => isMeant(row, typed))}
        chosen={options.find(({ id }) => id === value)}
        onChoose={(option) => onChoose(option?.row)}
        option={({ row }) => (
          <>
            <span className="text-std-16B-170 leading-normal text-solid-gray-900">
              {row.resident ? <Private>{row.resident.name}</Private> : "氏名の共有なし"}
            </span>
            <span>{row.number}</span>
            <span className="text-dns-14N-130 text-solid-gray-700 sm:col-span-2">
              {row.resident && <Private className="mr-3">{row.resident.kana}</Private>}
              {row.leadDesk.name}
            </span>
          </>
        )}
      />
      <More pages={pages} />
    </div>
  );
}

function isMeant({ number, resident }: CaseItem, typed: string): boolean {
  const query = settled(typed);
  if (!query) return true;
  return [number, resident?.name ?? "", resident?.kana ?? ""].some((words) => foldKana(words).includes(query));
}
