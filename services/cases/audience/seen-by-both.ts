import type { SupportCase as CaseView, ContactRecord as RecordView } from "@tsunagi/contracts";
import { pointerTo } from "../record/record.view.ts";

/**
 * What another person sees of a case, as far as the caller may see it too. To look through somebody's eyes must open
 * nothing that is kept from oneself: their own records, whom they registered, what they took down.
 */
export function caseSeenByBoth({ resident, ...theirs }: CaseView, mine: CaseView): CaseView {
  return {
    ...theirs,
    ...(resident && mine.resident && { resident: fieldsOfBoth(resident, mine.resident) }),
    residentId: theirs.residentId === mine.residentId ? theirs.residentId : null,
    categories: theirs.categories.filter((category) => mine.categories.includes(category)),
    information: theirs.information.filter(({ category }) => mine.categories.includes(category)),
    household: both(theirs.household, mine.household, (member, own) => ({
      ...member,
      person: own.person && member.person && fieldsOfBoth(member.person, own.person),
    })),
    consents: both(theirs.consents, mine.consents, (consent, own) => ({
      ...consent,
      recipients: both(consent.recipients, own.recipients, (recipient) => recipient),
    })),
  };
}

/** The records that both may know of, as far as both may read them. */
export function recordsSeenByBoth(theirs: readonly RecordView[], mine: readonly RecordView[]): RecordView[] {
  return both(theirs, mine, (record, own) => {
    const parts = record.parts.filter((part) => own.parts.some((known) => isSame(part, known)));
    if (record.pointer || parts.length === 0) return pointerTo(record);
    return {
      ...record,
      parts,
      audience: own.audience && record.audience,
      correctsId: record.correctsId === own.correctsId ? record.correctsId : null,
      correctedById: record.correctedById === own.correctedById ? record.correctedById : null,
    };
  });
}

/** Field by field: what is withheld from one of them is withheld. */
const fieldsOfBoth = <Person extends object>(theirs: Person, mine: Person): Person => {
  const withheld = Object.entries(mine).filter(([, value]) => value === null);
  return { ...theirs, ...Object.fromEntries(withheld) };
};

/** Those of the first list that are in the second as well, each joined with itself there. */
const both = <T extends { id: string }>(theirs: readonly T[], mine: readonly T[], join: (a: T, b: T) => T): T[] =>
  theirs.flatMap((one) => {
    const own = mine.find(({ id }) => id === one.id);
    return own ? [join(one, own)] : [];
  });

type Part = RecordView["parts"][number];
const isSame = (a: Part, b: Part) =>
  a.kind === b.kind && a.category === b.category && a.body === b.body && a.source === b.source;
