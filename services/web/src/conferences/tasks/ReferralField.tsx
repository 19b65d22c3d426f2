import { referralKinds } from "@tsunagi/contracts/codes";
import { foldKana } from "@tsunagi/japan";
import { Combobox } from "../../parts/combobox/Combobox.tsx";
import { settled } from "../../parts/combobox/typed.ts";
import type { FieldProps } from "../../parts/form/Field.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { useReferrals } from "../../referrals/use-referrals.ts";

interface ReferralFieldProps extends FieldProps {
  value: string;
  onChange: (referralId: string) => void;
}

/** One of the つなぎ that this desk has sent, by number or by where it went. */
export function ReferralField({ value, onChange, ...field }: ReferralFieldProps) {
  const { rows, error, refetch } = useReferrals({ box: "out" });
  if (!rows) return error ? <Unfetched error={error} onRetry={() => void refetch()} /> : <Loading rows={1} />;
  const options = rows.map(({ id, number, to, kind }) => ({
    id,
    name: `${number}（${to.name}）`,
    kind: referralKinds[kind],
  }));
  return (
    <Combobox
      {...field}
      things="つなぎ"
      placeholder="番号か、つないだ先"
      find={(typed) => options.filter(({ name }) => foldKana(name).includes(settled(typed)))}
      chosen={options.find(({ id }) => id === value)}
      onChoose={(option) => onChange(option?.id ?? "")}
      option={({ name, kind }) => (
        <>
          <span className="text-std-16B-170 leading-normal text-solid-gray-900">{name}</span>
          <span className="text-dns-14N-130 text-solid-gray-700">{kind}</span>
        </>
      )}
    />
  );
}
