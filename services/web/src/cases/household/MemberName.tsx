import lockIcon from "@material-symbols/svg-400/outlined/lock-fill.svg?raw";
import type { HouseholdMember } from "../../api/types.ts";
import { Icon } from "../../parts/Icon.tsx";
import { birthWords } from "../../words/birth.ts";
import { useNow } from "../../words/use-now.ts";

type Of = Pick<HouseholdMember, "person">;

/** Who it is; a link to 本人 opens nothing, so a desk may know that there is a mother and not her name. */
export function MemberName({ person }: Of) {
  if (!person) {
    return (
      <span className="inline-flex items-center gap-1.5 text-solid-gray-700">
        <Icon svg={lockIcon} className="size-5" />
        氏名は見られません
      </span>
    );
  }
  return (
    <span className="private inline-grid leading-snug">
      <span className="text-solid-gray-900">{person.name}</span>
      <span className="text-dns-14N-130 text-solid-gray-700">{person.kana}</span>
    </span>
  );
}

export function MemberBirth({ person }: Of) {
  const now = useNow();
  if (!person) return "–";
  return person.birthDate ? birthWords(person.birthDate, now) : "わかっていません";
}
