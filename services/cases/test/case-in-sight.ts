import type { Category } from "@tsunagi/contracts";
import { type CaseSeen, eventually, type House } from "@tsunagi/testing";
import { town } from "@tsunagi/testing/town";

type Desk = { readonly id: string };

/** Lets a desk see a case of 桐山's in these categories, as an acceptance would: by a consent, and a grant that rests on it. */
export async function letSeeByConsent(
  house: House,
  supportCase: { id: string },
  desk: Desk,
  categories: readonly Category[],
): Promise<string> {
  const { consents } = await house
    .as(town.kiriyama)
    .recordsConsent(supportCase, [desk], { categories: [...categories] });
  const [consent] = consents;
  const { rows } = await house.behind.query(
    `insert into cases.case_grant (id, municipality_id, support_case_id, desk_id, categories, basis, consent_id, from_at, until_at)
     values (uuidv7(), $1, $2, $3, $4, 'consent', $5, now(), '9999-12-31T00:00:00Z') returning id`,
    [town.municipality.id, supportCase.id, desk.id, categories, consent?.id],
  );
  return rows[0].id;
}

/** The grant ends at this moment. */
export async function endsGrant(house: House, grantId: string): Promise<void> {
  await house.behind.query("update cases.case_grant set until_at = now() where id = $1", [grantId]);
}

/** A case of 桐山's that 生活サポート sees in 収入・資産・債務 and 福祉事務所 in 健康・障害. */
export async function caseInSight(house: House): Promise<{ supportCase: CaseSeen; jiritsu: string; fukushi: string }> {
  const supportCase = await house.as(town.kiriyama).opensCase({
    information: [
      { category: "income_assets_debts", body: "年金月9万円。" },
      { category: "health_disability", body: "膝が痛い。" },
    ],
  });
  const jiritsu = await letSeeByConsent(house, supportCase, town.desks.jiritsu, [
    "identity_contact",
    "income_assets_debts",
  ]);
  const fukushi = await letSeeByConsent(house, supportCase, town.desks.fukushi, [
    "identity_contact",
    "health_disability",
  ]);
  return { supportCase, jiritsu, fukushi };
}

/** Everything that a desk may learn about the case: whole answers with their headers, as they travel. */
export async function allThatIsKnown(
  house: House,
  member: typeof town.tanaka,
  { id }: { id: string },
): Promise<unknown[]> {
  const paths = ["/cases?limit=100", `/cases/${id}`, `/cases/${id}/records`, `/cases/${id}/audience`, "/notices"];
  const answers: unknown[] = [];
  for (const path of paths) {
    const answer = await fetch(`${house.url}/api${path}`, { headers: { Cookie: await house.as(member).cookie() } });
    const { etag } = Object.fromEntries(answer.headers);
    answers.push({ path, status: answer.status, etag, body: await answer.text() });
  }
  return answers;
}

/** Waits until everything that was said so far has been heard. */
export async function allHeard(house: House): Promise<void> {
  await eventually(async () => {
    const { rows } = await house.behind.query("select 1 from ledger.delivery where acked_at is null limit 1");
    if (rows.length > 0) throw new Error("somebody has not heard yet");
  });
}
