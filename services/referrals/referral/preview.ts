import { createHash } from "node:crypto";
import { type Category, categories, type DeskId, type Role, type StaffId } from "@tsunagi/contracts";
import { type Em, rows } from "@tsunagi/database";
import { tokyoDate } from "@tsunagi/japan";
import { Actor } from "@tsunagi/permissions";
import { permissions } from "../permissions.ts";
import { copyOf, type Part } from "./disclosure.ts";
import { findGround, type Ground, type Sending } from "./ground.ts";
import { Referral } from "./referral.ts";
import { mustSee, sightsToday } from "./sight.ts";

/** One person, and what this つなぎ would let them see. */
export interface Seen {
  readonly deskId: DeskId;
  readonly side: "from" | "to" | "lead";
  readonly staffId: StaffId;
  readonly role: Role;
  readonly position: string | null;
  readonly today: Category[] | null;
  readonly copy: Category[];
  readonly afterwards: Category[] | null;
}

export interface Preview {
  readonly ground: Ground | undefined;
  readonly people: readonly Seen[];
  /** What would be packed now. */
  readonly copy: readonly Part[];
  /** What was ticked although the case holds nothing of it. */
  readonly empty: readonly Category[];
  /** Binds a sending to what was confirmed: the same people, the same categories, the same words. */
  readonly fingerprint: string;
}

/**
 * Who will see what if this つなぎ is sent now. Who reads the copy is asked of the rules that will guard it.
 * @param packed went with an earlier sending and stays as it was
 */
export async function previewOf(
  em: Em,
  actor: Actor,
  referral: Sending,
  packed: readonly Category[] = [],
): Promise<Preview> {
  const { leadDeskId } = await mustSee(em, referral.caseId, referral.categories);
  const fresh = referral.categories.filter((category) => !packed.includes(category));
  const copy = await copyOf(em, { ...referral, categories: fresh });
  const carried = ALL.filter((one) => packed.includes(one) || copy.some(({ category }) => category === one));
  const ground = await findGround(em, referral, actor.now);
  const today = new Map([[leadDeskId, [...ALL]], ...(await sightsToday(em, referral.caseId))]);
  const posts = await postsAt(em, [referral.fromDeskId, referral.toDeskId, leadDeskId], actor.now);
  const people = posts.map((post): Seen => {
    const now = withRead(today.get(post.deskId), post.deskId === referral.toDeskId ? packed : []);
    const gains = ground && post.deskId === referral.toDeskId ? referral.categories : [];
    const reads = new Actor({ ...actor.me, ...post }, permissions, actor.now).may(
      "readContent",
      opened(referral, actor.now),
    );
    return {
      ...post,
      side: sideOf(post.deskId, referral),
      today: now,
      copy: reads ? carried : [],
      afterwards: now || gains.length > 0 ? ALL.filter((one) => now?.includes(one) || gains.includes(one)) : null,
    };
  });
  const empty = fresh.filter((one) => !carried.includes(one));
  return { ground, people, copy, empty, fingerprint: fingerprintOf(people, copy) };
}

const ALL = Object.keys(categories) as Category[];

/** Whoever reads what was packed before sees that today, whatever they see of the case. */
function withRead(today: readonly Category[] | undefined, read: readonly Category[]): Category[] | null {
  if (!today && read.length === 0) return null;
  return ALL.filter((one) => today?.includes(one) || read.includes(one));
}

type Post = Pick<Seen, "deskId" | "staffId" | "role" | "position">;

/** Who takes casework at these desks today; nobody else sees any case. */
async function postsAt(em: Em, deskIds: readonly DeskId[], now: Date): Promise<Post[]> {
  return rows<Post>(
    em,
    `select desk_id "deskId", staff_id "staffId", role, position from directory.published_membership
      where desk_id = any($1) and takes_casework and from_date <= $2 and (until_date is null or until_date >= $2)
      order by array_position($1::uuid[], desk_id), role = 'supervisor' desc, staff_id`,
    [deskIds, tokyoDate(now)],
  );
}

/** The つなぎ as it will be once it has been sent and opened; the one at hand is left as it is. */
const opened = ({ fromDeskId, toDeskId }: Sending, at: Date): Referral =>
  asReferral({ fromDeskId, toDeskId, sent: true, sealed: false, openedAt: at });

/** Values that the sentences are to judge as those of a つなぎ; none is made. */
export const asReferral = (values: Partial<Referral>): Referral =>
  Object.create(Referral.prototype, Object.getOwnPropertyDescriptors(values));

const sideOf = (deskId: DeskId, { fromDeskId, toDeskId }: Sending): Seen["side"] => {
  if (deskId === fromDeskId) return "from";
  return deskId === toDeskId ? "to" : "lead";
};

const fingerprintOf = (people: readonly Seen[], copy: readonly Part[]): string =>
  createHash("sha256")
    .update(JSON.stringify([people, copy]))
    .digest("hex");
