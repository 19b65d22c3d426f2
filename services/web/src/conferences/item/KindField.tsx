import { type ConsentRule, consentRules, secrecies } from "@tsunagi/contracts/codes";
import type { ConferenceKind } from "../../api/types.ts";
import { Banner } from "../../parts/Banner.tsx";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";

interface KindFieldProps {
  kinds: readonly ConferenceKind[];
  value: string;
  onChange: (kindId: string) => void;
  error: string | undefined;
}

/** Which kind of conference this item is for: it decides who learns of it and what has to be asked. */
export function KindField({ kinds, value, onChange, error }: KindFieldProps) {
  const chosen = kinds.find(({ id }) => id === value);
  return (
    <div className="grid gap-4">
      <RadioGroup
        label="会議の種別"
        required
        options={Object.fromEntries(kinds.map(({ id, name }) => [id, name]))}
        note={(id) => <Note kind={kinds.find((one) => one.id === id)} />}
        value={value || undefined}
        onChange={onChange}
        error={error}
      />
      {chosen?.secrecy === "sealed" && (
        <Banner kind="info" title="この議題は、選ばれた出席者だけが見られます">
          検索・お知らせ・書き出しには出ません。ほかの人には、議題のあることも知らされません。
        </Banner>
      )}
      {chosen && chosen.secrecy !== "sealed" && <p className="text-std-16N-170">{WORDS[chosen.consentRule]}</p>}
    </div>
  );
}

const WORDS: Record<ConsentRule, string> = {
  needed: "本人の同意が入っている窓口の人だけが、出席者になれます。",
  no_person: "庁内・関係機関の職員に公開されます。個人のことは書かないでください。",
  not_needed: "本人の同意がなくても話し合えます。",
};

function Note({ kind }: { kind: ConferenceKind | undefined }) {
  if (!kind) return null;
  return (
    <span className="block text-dns-14N-130 text-solid-gray-700">
      {secrecies[kind.secrecy]}・{consentRules[kind.consentRule]}
    </span>
  );
}
