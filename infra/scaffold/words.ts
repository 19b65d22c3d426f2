import { CannotAdd } from "./cannot-add.ts";

/** One verb in the forms that the seven places need. */
export interface Words {
  /** As in a method, an ability and a life cycle: `hold`, `sendBack`. */
  readonly verb: string;
  /** As in a file name: `hold`, `send-back`. */
  readonly kebab: string;
  /** As in an event: `held`, `sent_back`. */
  readonly past: string;
  /** As in a URL: `holding`, `sending-back`. */
  readonly noun: string;
}

const IRREGULAR: Readonly<Record<string, string>> = {
  ...{ begin: "begun", break: "broken", bring: "brought", build: "built", choose: "chosen", draw: "drawn" },
  ...{ find: "found", forget: "forgotten", get: "got", give: "given", go: "gone", hear: "heard", hold: "held" },
  ...{ keep: "kept", lay: "laid", lead: "led", leave: "left", lend: "lent", let: "let", lose: "lost", make: "made" },
  ...{ meet: "met", pay: "paid", put: "put", read: "read", ring: "rung", say: "said", see: "seen" },
  ...{ seek: "sought", send: "sent" },
  ...{ set: "set", shut: "shut", speak: "spoken", split: "split", take: "taken", teach: "taught", tell: "told" },
  ...{ think: "thought", undo: "undone", withdraw: "withdrawn", withhold: "withheld", write: "written" },
};

const KEBAB = /^[a-z]+(-[a-z]+)*$/;

/**
 * The forms of a verb. Of `send-back` the first word is inflected.
 * @param given the verb in lower case, its words joined by hyphens
 * @param own forms that win over the derived ones, in lower case with hyphens
 * @throws CannotAdd where a word is spelt otherwise
 */
export function wordsOf(given: string, own: { noun?: string | undefined; past?: string | undefined } = {}): Words {
  for (const word of [given, own.noun, own.past]) {
    if (word !== undefined && !KEBAB.test(word))
      throw new CannotAdd(`"${word}" is no word for a place in the code: write it in lower case, such as send-back.`);
  }
  const [first = "", ...rest] = given.split("-");
  const past = own.past ?? [IRREGULAR[first] ?? regularPast(first), ...rest].join("-");
  return {
    verb: camel(given),
    kebab: given,
    past: past.replaceAll("-", "_"),
    noun: own.noun ?? [gerund(first), ...rest].join("-"),
  };
}

/** `support-case` → `supportCase` */
export const camel = (kebab: string): string => kebab.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** `support-case` → `SupportCase` */
export const pascal = (kebab: string): string => capital(camel(kebab));

/** `caseId` → `CaseId` */
export const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

function regularPast(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${doubled(verb)}ed`;
}

const gerund = (verb: string): string => `${/[^eoy]e$/.test(verb) ? verb.slice(0, -1) : doubled(verb)}ing`;

/** stop → stopp, but open → open: only a single short syllable is doubled. */
const doubled = (verb: string): string =>
  /^[^aeiou]*[aeiou][bdgklmnprt]$/.test(verb) ? verb + verb.charAt(verb.length - 1) : verb;
