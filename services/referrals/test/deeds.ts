import { allOperations, type ReferralStatus } from "@tsunagi/contracts";
import { eventually, type ReferralSeen } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";
import { ACHIEVED, MET, type Scene } from "./hand-off.ts";

type Side = "kiriyama" | "tanaka" | "miyamoto";

const { accompanied: _, ...ATTEMPT } = { ...MET, result: "absent" } as const;

export const ADDED = ["identity_contact", "income_assets_debts", "health_disability"] as const;

/** Every deed to a つなぎ by the last word of its address: who does it, and what it has to say. */
export const deeds: Readonly<Record<string, { readonly by: Side; readonly body: object }>> = {
  attachments: { by: "kiriyama", body: { document: "診断書", way: "by_hand" } },
  recall: { by: "kiriyama", body: {} },
  acknowledgement: { by: "tanaka", body: {} },
  inquiry: { by: "tanaka", body: { question: "いつからですか" } },
  answer: { by: "kiriyama", body: { answer: "9月からです" } },
  shortcomings: { by: "tanaka", body: { missing: "収入" } },
  resubmission: { by: "kiriyama", body: { supplement: "9月分です", categories: ADDED } },
  refusal: { by: "tanaka", body: { reason: "no_capacity", next: "coordinator" } },
  advice: { by: "miyamoto", body: { suggestedDeskId: town.desks.fukushi.id, note: "こちらへ" } },
  acceptance: { by: "tanaka", body: {} },
  assignment: { by: "tanaka", body: { workerId: town.kawai.id } },
  attempts: { by: "tanaka", body: ATTEMPT },
  contact: { by: "tanaka", body: MET },
  beginning: { by: "tanaka", body: { plan: "月2回の面談" } },
  updates: { by: "tanaka", body: { progress: "面談2回" } },
  hold: { by: "tanaka", body: { reason: "hospitalised", resumeOn: "2026-12-01" } },
  resumption: { by: "tanaka", body: {} },
  report: { by: "tanaka", body: { outcome: "other_means", result: "家族が支えることになった" } },
  confirmation: { by: "kiriyama", body: {} },
  objection: { by: "kiriyama", body: { reason: "まだです" } },
  cancellation: { by: "kiriyama", body: { reason: "settled" } },
  misdirection: { by: "kiriyama", body: { circumstances: "取り違え" } },
  messages: { by: "kiriyama", body: { message: "お願いします" } },
  calls: { by: "kiriyama", body: { whom: "田中さん" } },
  stopping: { by: "tanaka", body: {} },
  continuation: { by: "tanaka", body: { code: "LAW", reason: "自窓口の業務として" } },
};

/** Sending wants a preview, and to take a document away again one has to name it: stories of their own. */
const APART = ["sendReferral", "detachReferral"];

/** Their words in the contract, and which verb each is. */
export const verbOf: ReadonlyMap<string, string> = new Map(
  allOperations.flatMap(({ method, path, authz, operationId, ...rest }) => {
    const [, noun] = /^\/referrals\/\{referralId\}\/([a-z-]+)$/.exec(path) ?? [];
    const isDeed = noun && method === "post" && "changes" in rest && !APART.includes(operationId);
    return isDeed && typeof authz === "object" ? [[noun, authz.verb] as const] : [];
  }),
);

const { jiritsu, fukushi } = town.desks;

/** A つなぎ of 桐山's desk to 田中's in each of its states. */
export const inStatus: Readonly<Record<ReferralStatus, (scene: Scene) => Promise<ReferralSeen>>> = {
  draft: async ({ kiriyama, letsKnow }) => kiriyama.drafts({ supportCase: await letsKnow(jiritsu), to: jiritsu }),
  sent: ({ sent }) => sent(),
  returned: async (scene) => afterWithdrawal(scene, (referral) => Promise.resolve(referral)),
  acknowledged: ({ acknowledged }) => acknowledged(),
  inquiring: async ({ tanaka, sent }) => tanaka.does(await sent(), "inquiry", { question: "?" }),
  sent_back: async ({ tanaka, sent }) => tanaka.does(await sent(), "shortcomings", { missing: "収入" }),
  declined: async ({ tanaka, sent }) =>
    tanaka.does(await sent(), "refusal", { reason: "no_capacity", next: "coordinator" }),
  redirected: async (scene) => {
    const supportCase = await scene.letsKnow(jiritsu, fukushi);
    const refusal = { reason: "no_capacity", next: "coordinator" } as const;
    const previous = await scene.tanaka.does(await scene.sent({ supportCase }), "refusal", refusal);
    await scene.sent({ supportCase, to: fukushi, previous });
    return scene.kiriyama.sees(previous);
  },
  accepted: ({ accepted }) => accepted(),
  contacted: ({ contacted }) => contacted(),
  in_progress: async ({ tanaka, contacted }) => tanaka.does(await contacted(), "beginning", { plan: "面談" }),
  on_hold: async ({ tanaka, contacted }) =>
    tanaka.does(await contacted(), "hold", { reason: "hospitalised", resumeOn: "2026-12-01" }),
  reported: ({ reported }) => reported(),
  completed: async ({ kiriyama, reported }) => kiriyama.does(await reported(), "confirmation", {}),
  cancelled: async ({ kiriyama, acknowledged }) =>
    kiriyama.does(await acknowledged(), "cancellation", { reason: "settled" }),
  resident_declined: async ({ kiriyama, acknowledged }) =>
    kiriyama.does(await acknowledged(), "cancellation", { reason: "resident_declined" }),
  failed: async ({ kiriyama, tanaka, accepted }) => {
    const report = { ...ACHIEVED, outcome: "died" } as const;
    return kiriyama.does(await tanaka.does(await accepted(), "report", report), "confirmation", {});
  },
  misdirected: async ({ kiriyama, acknowledged }) =>
    kiriyama.does(await acknowledged(), "misdirection", { circumstances: "取り違え" }),
  stopped: async (scene) => scene.tanaka.stops(await afterWithdrawal(scene, (sent) => scene.tanaka.opens(sent))),
};

/** The つなぎ once the end of its consent has reached it. */
async function afterWithdrawal(
  { kiriyama, letsKnow, sent }: Scene,
  first: (of: ReferralSeen) => Promise<ReferralSeen>,
) {
  const supportCase = await letsKnow(jiritsu);
  const was = await first(await sent({ supportCase }));
  const { consents } = await kiriyama.seesCase(supportCase);
  await kiriyama.withdraws(supportCase, consents[0]);
  return eventually(async () => {
    const seen = await kiriyama.sees(was);
    if (seen.version <= was.version) throw new Error("the end of the consent is still on its way");
    return seen;
  });
}
