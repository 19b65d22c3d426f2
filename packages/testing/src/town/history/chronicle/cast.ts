import { signIn } from "../../../front-door.ts";
import { Person } from "../../../person.ts";
import { townId } from "../../ids.ts";
import { DEMO_PASSWORD, type Login, staff } from "../../staff.ts";
import type { Seat } from "../home.ts";

/** Everybody of the town with one session each, for deeds that are known by their names. */
export function castOf(url: string): (seat: Seat, deed: string) => Person {
  const sessions = new Map<Seat, Promise<string>>();
  // One after the other: many at a time from one address look like somebody who tries passwords.
  let door = Promise.resolve("");
  return (seat, deed) => {
    const [login, desk] = seat.split("@") as [Login, string?];
    const member = staff.find((one) => one.login === login) as (typeof staff)[number];
    const session = () => {
      if (!sessions.has(seat)) {
        door = door.then(() => sitDown(url, login, desk));
        sessions.set(seat, door);
      }
      return sessions.get(seat) as Promise<string>;
    };
    return new Person(url, member, townId<string>("deed", deed), session);
  };
}

async function sitDown(url: string, login: Login, desk: string | undefined): Promise<string> {
  const session = await signIn(url, login, DEMO_PASSWORD);
  if (!desk) return session;
  const member = staff.find((one) => one.login === login) as (typeof staff)[number];
  const person = new Person(url, member, "sits-down", () => Promise.resolve(session));
  const post = member.memberships.find(({ deskKey }) => deskKey === desk);
  if (!post) throw new Error(`${login} has no place at ${desk}`);
  await person.switchTo(post.id);
  return person.cookie();
}
