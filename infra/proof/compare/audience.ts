import { audienceSeen } from "../model/known.ts";
import { deskSight } from "../model/sight.ts";
import type { Player } from "../town/actors.ts";
import { staffOf } from "../town/lookups.ts";
import type { Stage } from "../town/stage.ts";
import { same } from "./lists.ts";
import { hold } from "./objects.ts";

interface Row {
  readonly desk: { readonly id: string };
  readonly categories: readonly string[];
  readonly people: readonly { readonly id: string; readonly role: string }[];
}

/** 見られる人: exactly the desks that the model names, or 404. */
export async function compareAudience(stage: Stage, who: Player, supportCase: string): Promise<void> {
  const expected = audienceSeen(stage.world, who, supportCase, stage.now());
  const { status, body } = await stage.get(who, `/cases/${supportCase}/audience`);
  const path = `${who.name} · GET /cases/${supportCase}/audience`;
  if (status !== (expected === null ? 404 : 200)) stage.differ(`${path} · ${status}`);
  if (status !== 200) return;
  same(
    stage,
    path,
    body.items.map(({ desk }: { desk: { id: string } }) => desk.id),
    expected ?? [],
  );
  for (const { desk, categories, people } of body.items as Row[]) {
    const seen = deskSight(stage.world, desk.id, supportCase, stage.now());
    const outside = people.filter(({ id, role }) => {
      const works = [...staffOf(desk.id), stage.tonari].some(({ staff }) => staff === id);
      return !works || role === "manager" || role === "system_administrator";
    });
    hold(
      stage,
      `${path} · ${desk.id}`,
      ["categories", [...categories].sort(), [...seen].sort()],
      ["people", outside, []],
    );
  }
}
