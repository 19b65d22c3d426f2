import { fire } from "../attack/aim.ts";
import { compareEverything } from "../compare/everything.ts";
import { deciding } from "../deeds/grounds.ts";
import { playerOf } from "../town/actors.ts";
import { newSent } from "../town/scene.ts";
import type { Stage } from "../town/stage.ts";
import type { Fault } from "./fault.ts";

type Me = { readonly deskId: string };
interface Rule {
  readonly action: string;
  readonly subject: string;
  readonly conditions: object;
}
interface Ability {
  readonly rules: readonly Rule[];
  update(rules: readonly Rule[]): unknown;
}
type Rules = (me: Me, now: Date) => Ability;

/** One sentence too many in the rules of a running service. */
export const extra =
  (service: string, sentence: (me: Me) => Rule): Fault["plant"] =>
  async ({ stage }) => {
    const running = stage.house.services.find(({ name }) => name === service) as unknown as { permissions: Rules };
    const { permissions } = running;
    running.permissions = (me, now) => {
      const ability = permissions(me, now);
      ability.update([...ability.rules, sentence(me)]);
      return ability;
    };
    return async () => {
      running.permissions = permissions;
    };
  };

async function newBasis(stage: Stage) {
  const basis = stage.world.bases.find(({ status }) => status === "waiting");
  if (!basis) throw new Error("no ground waits in this scene");
  return basis;
}

export const faultsOfSentences: readonly Fault[] = [
  {
    name: "a sentence that lets the receiver read an unopened envelope",
    plant: extra("referrals", (me) => ({
      action: "readContent",
      subject: "Referral",
      conditions: { toDeskId: me.deskId },
    })),
    look: async ({ stage, scene }) => {
      await newSent(stage, { of: scene.of, to: playerOf("tanaka").desk, categories: ["identity_contact"] });
      await stage.settle();
      await compareEverything(stage, playerOf("tanaka"));
    },
    says: /request: true, the model says false/,
  },
  {
    name: "a sentence that lets a worker approve",
    plant: extra("cases", (me) => ({
      action: "approve",
      subject: "Basis",
      conditions: { requestedDeskId: me.deskId },
    })),
    look: async ({ stage }) => {
      const [kiriyama, basis] = [playerOf("kiriyama"), await newBasis(stage)];
      const { done: _, ...shot } = await deciding(stage, kiriyama, basis, "approval");
      await fire(stage, kiriyama, shot, "approveBasis");
    },
    says: /approveBasis · .* the model says 403/,
  },
  {
    name: "a sentence that lets any desk look through the eyes of another",
    plant: extra("cases", () => ({ action: "seeAs", subject: "SupportCase", conditions: { status: "open" } })),
    look: async ({ stage, scene }) => {
      const body = { deskId: playerOf("tanaka").desk, staffId: playerOf("tanaka").staff };
      const shot = { method: "POST", path: `/cases/${scene.of.id}/sight`, body, expect: [403] };
      await fire(stage, playerOf("tanaka"), shot, "seeCaseAs");
    },
    says: /seeCaseAs · .* the model says 403/,
  },
];
