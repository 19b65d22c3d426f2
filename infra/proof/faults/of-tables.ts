import { everythingAs, type Fault, GRANT, NARROW, projection, sql, UNGRANT, WIDEN, wallsAs } from "./fault.ts";

export const faultsOfTables: readonly Fault[] = [
  {
    name: "a row too many in visible: the projection",
    plant: sql(WIDEN, NARROW),
    look: projection,
    says: /the grants say \[\]/,
  },
  {
    name: "a row too many in visible: what people see",
    plant: sql(WIDEN, NARROW),
    look: everythingAs("morita"),
    says: /GET \/cases: too much/,
  },
  {
    name: "a grant that nobody gave",
    plant: sql(GRANT, UNGRANT),
    look: everythingAs("morita"),
    says: /GET \/cases\/\S+ · 200/,
  },
  {
    name: "the projection forgets a grant",
    plant: async (at) => {
      await sql("alter table cases.case_grant disable trigger user")(at);
      await sql(GRANT)(at);
      return async () => {
        await sql(UNGRANT)(at);
        await sql("alter table cases.case_grant enable trigger user")(at);
      };
    },
    look: projection,
    says: /it is \[\], the grants say \[life_history\]/,
  },
  {
    name: "row level security switched off",
    plant: sql(
      "alter table cases.information disable row level security",
      "alter table cases.information enable row level security",
    ),
    look: wallsAs("morita"),
    says: /cases\.information lets through/,
  },
  {
    name: "a policy that lets everybody read the copies",
    plant: sql(
      "create policy fault on referrals.disclosure for select using (true)",
      "drop policy fault on referrals.disclosure",
    ),
    look: wallsAs("morita"),
    says: /referrals\.disclosure lets through/,
  },
  {
    name: "a policy that hides what one should see",
    plant: sql(
      "create policy fault on notifications.notice as restrictive for select to tsunagi_notifications using (false)",
      "drop policy fault on notifications.notice",
    ),
    look: wallsAs("tanaka"),
    says: /notifications\.notice hides/,
  },
  {
    name: "an envelope that opened itself",
    plant: sql(
      "update referrals.referral set opened_at = now() where status = 'sent' and opened_at is null",
      "update referrals.referral set opened_at = null where status = 'sent'",
    ),
    look: everythingAs("tanaka"),
    says: /request: true, the model says false|says cnry-request/,
  },
  {
    name: "an address that is withheld no more",
    plant: sql(
      "update cases.resident set address_withheld = false where id = '$RESIDENT'",
      "update cases.resident set address_withheld = true where id = '$RESIDENT'",
    ),
    look: everythingAs("tanaka"),
    says: /says cnry-address/,
  },
  {
    name: "a person of the notices' desk told of somebody else's つなぎ",
    plant: sql(
      `insert into notifications.notice (id, municipality_id, desk_id, event_id, topic, referral_id, status, created_at)
       select uuidv7(), municipality_id, '$MORITA', uuidv7(), topic, referral_id, 'unread', now() from notifications.notice
        where referral_id is not null limit 1`,
      "delete from notifications.notice where desk_id = '$MORITA'",
    ),
    look: everythingAs("morita"),
    says: /morita · notices: too much/,
  },
];
