import { consenting } from "../deeds/consents.ts";
import { does } from "../deeds/deed.ts";
import { asking } from "../deeds/grounds.ts";
import { adding, informing } from "../deeds/people.ts";
import { writing } from "../deeds/records.ts";
import { drafting } from "../deeds/sending.ts";
import { dateIn } from "../deeds/terms.ts";
import { ALL, type Case } from "../model/world.ts";
import type { Draw } from "../moves/draw.ts";
import { type Player, playerOf } from "../town/actors.ts";
import { handOver, newCase, newResident, newSent } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";

const MINUTE = 60_000;

/** What the onlookers may know of, and what is beyond them: its ids in one world, nobody's in the other. */
export interface Twin {
  readonly stage: Stage;
  readonly of: Case;
  readonly own: Case;
  readonly referral: string;
  readonly envelope: string;
  /** The onlooker's own draft to a desk that in the other world knows the case already. */
  readonly draft: string;
  readonly hidden: string[];
}

/** What goes on elsewhere: nothing of it concerns 自立相談, 東 or 国際. Each returns what a prober would like to know. */
const elsewhere: Readonly<Record<string, (stage: Stage, of: Case) => Promise<string>>> = {
  async "another desk's case of somebody of the same name"(stage) {
    return (await newCase(stage, playerOf("sasaki"))).id;
  },
  async "a further case of the lead"(stage) {
    return (await newCase(stage, playerOf("kiriyama"), true)).id;
  },
  async "somebody registered by another desk"(stage) {
    return (await newResident(stage, playerOf("miyamoto"))).id;
  },
  async "a record that the lead keeps to itself"(stage, of) {
    const kiriyama = playerOf("kiriyama");
    await does(stage, kiriyama, writing(stage, kiriyama, of, { audience: "own", categories: ALL }));
    return (stage.world.records.at(-1) as { id: string }).id;
  },
  async "information of a category that was not handed over"(stage, of) {
    await does(stage, playerOf("kiriyama"), informing(stage, playerOf("kiriyama"), of, "income_assets_debts"));
    return of.resident;
  },
  async "a ground that waits, and names the onlooker"(stage, of) {
    const kiriyama = playerOf("kiriyama");
    const terms = {
      life: false,
      recipients: [playerOf("tanaka").desk],
      categories: ALL,
      until: dateIn(stage.now(), 9),
    };
    await does(stage, kiriyama, asking(stage, kiriyama, of, terms));
    return (stage.world.bases.at(-1) as { id: string }).id;
  },
  async "a consent for a third desk"(stage, of) {
    const kiriyama = playerOf("kiriyama");
    const terms = { categories: ["health_disability"] as const, recipients: [playerOf("ogawa").desk], until: null };
    await does(stage, kiriyama, consenting(stage, kiriyama, of, terms));
    return (stage.world.consents.at(-1) as { id: string }).id;
  },
  async "a third desk that sees the case"(stage, of) {
    return (await handOver(stage, { of, by: playerOf("ogawa"), categories: ["work_school"] })).id;
  },
  async "a draft that is not sent yet"(stage, of) {
    const kiriyama = playerOf("kiriyama");
    const sheet = { case: of.id, to: playerOf("tanaka").desk, urgency: "A", categories: ["life_history"] } as const;
    await does(stage, kiriyama, drafting(stage, kiriyama, sheet));
    return (stage.world.referrals.at(-1) as { id: string }).id;
  },
  async "another's つなぎ to a third desk"(stage) {
    const sasaki = playerOf("sasaki");
    const theirs = await newCase(stage, sasaki);
    const to = playerOf("miyamoto").desk;
    return (await newSent(stage, { who: sasaki, of: theirs, to, categories: ["identity_contact"] })).id;
  },
};
export const KINDS = Object.keys(elsewhere).length;

/**
 * The same days in both worlds, on the same clock; between them, in one world only, what goes on elsewhere. The
 * address that is withheld and the name of the son differ in any case: every token does.
 */
export async function play(stage: Stage, draw: Draw, withElsewhere: boolean): Promise<Twin> {
  const begun = Math.floor(Date.now() / (10 * MINUTE)) * 10 * MINUTE - 60 * MINUTE;
  let minute = 0;
  const next = () => {
    minute += 1;
    stage.setClock(new Date(begun + minute * MINUTE));
  };
  const [kiriyama, tanaka] = [playerOf("kiriyama"), playerOf("tanaka")] as [Player, Player];
  const hidden: string[] = [];
  const left = Object.values(elsewhere);
  const meanwhile = async (of: Case, most: number) => {
    const now = left.splice(0, most);
    for (const deed of now) {
      if (withElsewhere && draw.chance(90)) hidden.push(await deed(stage, of));
      await stage.settle();
    }
  };
  next();
  const of = await newCase(stage, kiriyama, true);
  next();
  await does(stage, kiriyama, adding(stage, kiriyama, of, await newResident(stage, kiriyama)));
  await meanwhile(of, 3);
  next();
  const { id: referral } = await handOver(stage, { of, by: tanaka, categories: ["identity_contact", "life_history"] });
  await meanwhile(of, 3);
  next();
  await does(stage, kiriyama, writing(stage, kiriyama, of, { audience: "shared", categories: ALL }));
  const own = await newCase(stage, tanaka);
  await meanwhile(of, 3);
  next();
  const { id: envelope } = await newSent(stage, { of, to: tanaka.desk, categories: ["life_history"] });
  await meanwhile(of, left.length);
  next();
  const sheet = { case: of.id, to: playerOf("ogawa").desk, urgency: "C", categories: ["identity_contact"] } as const;
  const { body } = await does(stage, tanaka, drafting(stage, tanaka, sheet));
  next();
  return { stage, of, own, referral, envelope, draft: body.id, hidden };
}
