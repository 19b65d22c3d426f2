import { Refused } from "../../../front-door.ts";
import type { NewReferral, Person, ReferralSeen } from "../../../person.ts";
import type { Scene } from "../chronicle/deed.ts";
import type { Seat } from "../home.ts";

type Doing = (person: Person, referral: { id: string; version: number }) => Promise<ReferralSeen>;

/** A new つなぎ under this name. */
export async function drafts(scene: Scene, name: string, seat: Seat, sheet: NewReferral): Promise<void> {
  scene.keeps(name, await scene.person(seat, `draft ${name}`).drafts(sheet));
}

/** Who looks at it, confirms and sends it. Begun again after an interruption, it has been sent already. */
export function sends(scene: Scene, name: string, seat: Seat, whom?: string): Promise<void> {
  return acts(scene, name, seat, "send", async (person, referral) => {
    const looked = await person.previews(referral).catch(unless(409));
    return looked ? person.sends(referral, looked.fingerprint, whom) : person.sees(referral);
  });
}

/** A deed to a つなぎ upon what was seen of it last; where it has moved since, upon what is seen now. */
export async function acts(scene: Scene, name: string, seat: Seat, deed: string, doing: Doing): Promise<void> {
  const known = scene.made(name);
  const did = await doing(scene.person(seat, `${deed} ${name}`), known).catch(unless(412));
  scene.keeps(name, did ?? (await again(scene, name, seat, deed, doing)));
}

async function again(scene: Scene, name: string, seat: Seat, deed: string, doing: Doing): Promise<ReferralSeen> {
  const seen = await scene.person(seat).sees(scene.made(name));
  return doing(scene.person(seat, `${deed} ${name}`), seen);
}

const unless =
  (status: number) =>
  (error: unknown): undefined => {
    if (!(error instanceof Refused) || error.status !== status) throw error;
  };
