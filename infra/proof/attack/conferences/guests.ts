import { town } from "@tsunagi/testing/town";
import { works } from "../../model/sight.ts";
import type { Player } from "../../town/actors.ts";
import type { Stage } from "../../town/stage.ts";
import { type Aim, aim, type Shot } from "../aim.ts";
import { judge } from "./judge.ts";

/** A 個別ケース会議 of ほっとステーション中央, with guests allowed: 桐山 prepares it, 志村 presides, 田中 sits there. */
const HOST = town.desks.hotChuo.id;
const OF_THE_TOWN = { municipality: town.municipality.id };
const isHost = (who: Player): boolean => works(who, OF_THE_TOWN) && who.desk === HOST;
const presides = (who: Player): boolean => isHost(who) && who.role === "supervisor";
const knows = (who: Player): boolean => isHost(who) || who.name === "tanaka";

interface Invited {
  readonly item: { readonly id: string; readonly version: number };
  readonly guestId: string;
  readonly key: { readonly token: string; readonly pin: string };
}

const consent = () => ({ how: "oral" as const, on: new Date().toISOString().slice(0, 10) });

/** Announced for this very moment: the link opens. */
async function invited({ house }: Stage): Promise<Invited> {
  const [kiriyama, shimura] = [house.as(town.kiriyama), house.as(town.shimura)];
  const { id: caseId } = await kiriyama.opensCase();
  await kiriyama.recordsConsent({ id: caseId }, [town.desks.jiritsu]);
  const endsAt = new Date(Date.now() + 3_600_000).toISOString();
  const sitting = await kiriyama.plansConference({ startsAt: new Date().toISOString(), endsAt });
  const { id: kindId } = town.conferenceKinds.kobetsu;
  const item = await kiriyama.addsItem(sitting, { kindId, caseId, subject: { topic: "退院後の暮らし" } });
  await kiriyama.seats(item, town.tanaka);
  await shimura.conducts(await shimura.seesConference(sitting), "announcement");
  await shimura.allowsGuests(await shimura.seesItem(item));
  const { id: guestId, key } = await shimura.invites(item, { consent: consent() });
  if (!key) throw new Error("the first answer has the key");
  return { item: await shimura.seesItem(item), guestId, key };
}

const toItem = (
  method: string,
  noun: string,
  body: object | undefined,
  may: (who: Player) => boolean,
  done: number,
): Aim =>
  aim<Invited>(
    invited,
    (_, who, { item }): Shot => ({
      method,
      path: `/agenda-items/${item.id}/${noun}`,
      ...(body && { body }),
      ...(method === "PUT" && { version: `"${item.version}"` }),
      expect: judge(may(who), knows(who), done),
    }),
  );

const toGuest = (noun: string): Aim =>
  aim<Invited>(
    invited,
    (_, who, { guestId }): Shot => ({
      method: "POST",
      path: `/guests/${guestId}/${noun}`,
      expect: judge(presides(who), knows(who)),
    }),
  );

/** 招待: made, renewed and taken back by the chair alone. */
export const aimsAtGuests = (): Readonly<Record<string, Aim>> => ({
  allowGuests: toItem("PUT", "guest-access", { allowed: false }, presides, 200),
  listGuests: toItem("GET", "guests", undefined, knows, 200),
  inviteGuest: toItem("POST", "guests", { name: "大家 健", role: "家主", consent: consent() }, presides, 201),
  renewGuest: toGuest("renewal"),
  withdrawGuest: toGuest("withdrawal"),
  // Nobody's account opens it: whoever has the link and the PIN comes in, once.
  enterAsGuest: aim<Invited>(
    invited,
    (_, who, { key }): Shot => ({
      method: "POST",
      path: "/guest/entry",
      body: isDoctor(who) ? key : { ...key, token: key.pin },
      expect: [isDoctor(who) ? 200 : 401],
    }),
  ),
  ...aimsOfGuests(),
});

interface Inside extends Invited {
  readonly cookie: string;
}

/** With the cookie that link and PIN were exchanged for, the 守秘の確認 given, and the item begun. */
async function inside(stage: Stage): Promise<Inside> {
  const made = await invited(stage);
  const { house } = stage;
  const ask = (method: string, path: string, body: unknown, cookie: string) =>
    fetch(`${house.url}/api${path}`, {
      method,
      headers: { Origin: house.url, "Content-Type": "application/json", Cookie: cookie },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  const entered = await ask("POST", "/guest/entry", made.key, "");
  const cookie = entered.headers.getSetCookie()[0]?.split(";")[0] as string;
  await ask("PUT", "/guest/pledge", undefined, cookie);
  const kiriyama = house.as(town.kiriyama);
  const { conferenceId } = await kiriyama.seesItem(made.item);
  await kiriyama.conducts(await kiriyama.seesConference({ id: conferenceId }), "opening");
  await kiriyama.moves(await kiriyama.seesItem(made.item), "start");
  return { ...made, cookie };
}

/** No session is one of a guest's; one of everybody's players plays the doctor, and carries the doctor's cookie instead. */
const isDoctor = ({ name }: Player): boolean => name === "morita";

const asDoctor = (method: string, path: string, body?: object): Aim =>
  aim<Inside>(
    inside,
    (_, who, { cookie }): Shot => ({
      method,
      path,
      ...(body && { body }),
      ...(isDoctor(who) && { headers: { Cookie: cookie } }),
      expect: [isDoctor(who) ? 200 : 401],
    }),
  );

const aimsOfGuests = (): Readonly<Record<string, Aim>> => ({
  getGuestRoom: asDoctor("GET", "/guest"),
  pledgeAsGuest: asDoctor("PUT", "/guest/pledge"),
  listGuestMinutes: asDoctor("GET", "/guest/minutes"),
  stateAsGuest: asDoctor("PUT", "/guest/statements/0192f0c1-2222-7000-8000-000000000009", { body: "往診は週1回" }),
});
