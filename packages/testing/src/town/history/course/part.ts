import type { DeedNoun } from "../../../person.ts";
import { townId } from "../../ids.ts";
import { categoriesOf } from "../cases.ts";
import type { Scene } from "../chronicle/deed.ts";
import type { Chapter, Seat } from "../home.ts";
import { choose } from "../seed.ts";
import { answers } from "../words/answers.ts";
import { themes } from "../words/index.ts";
import { acts, drafts, sends } from "./hand-over.ts";

/** One つなぎ of a story with the two who are about it. */
export interface Part {
  /** Its name within the story, and with the story before it. */
  readonly name: string;
  readonly key: string;
  readonly chapter: Chapter;
  readonly sender: Seat;
  /** Undefined: nobody there has an account, and the sender enters what they say on the phone. */
  readonly receiver: Seat | undefined;
  /** The name of the one that this takes the place of, or is sent together with. */
  readonly previous: string | undefined;
  readonly alongside: string | undefined;
}

export type Done = (scene: Scene, at: Date) => Promise<void>;

/** Drafts it, and sends it unless it stays in the drawer. */
export const asks =
  (part: Part, how: "draft" | "send" = "send"): Done =>
  async (scene) => {
    const { name, key, chapter, sender, previous, alongside } = part;
    const { desk, theme, kind, urgency, warmLevel } = chapter;
    const { needs, asks: asked, urgency: usual } = themes[theme];
    const [request, keptRole] = choose(asked, `${key} asks`);
    await drafts(scene, name, sender, {
      supportCase: scene.made("case"),
      to: { id: townId<string>("desk", desk) },
      kind: kind ?? "assistance_request",
      urgency: urgency ?? usual,
      warmLevel: warmLevel ?? choose(["L1", "L1", "L1", "L2"] as const, `${key} warm`),
      needs,
      categories: categoriesOf(chapter),
      ...(previous && { previous: scene.made(previous) }),
      ...(alongside && { alongside: scene.made(alongside) }),
      request,
      keptRole,
    });
    if (how === "send") await sends(scene, name, sender, urgency === "A" ? "当番の方" : undefined);
  };

/** 受領, and with it 開封. */
export const receives = (part: Part): Done => says(part, "acknowledgement", {});

export const opens =
  ({ name, receiver }: Part): Done =>
  async (scene) => {
    if (receiver) await acts(scene, name, receiver, "open", (person, referral) => person.opens(referral));
  };

/** What the desk that is asked does; where it has no account the sender enters it. */
export const says =
  (part: Part, noun: DeedNoun, body: Record<string, unknown>): Done =>
  async (scene) => {
    const { name, key, sender, receiver } = part;
    const spoken = receiver ? body : { ...body, onBehalf: { whom: choose(answers.called, `${key} called`) } };
    await acts(scene, name, receiver ?? sender, noun, (person, referral) =>
      person.does(referral, noun, spoken as never),
    );
  };

/** What the desk that asks does about it. */
export const replies =
  ({ name, sender }: Part, noun: DeedNoun, body: Record<string, unknown>): Done =>
  (scene) =>
    acts(scene, name, sender, noun, (person, referral) => person.does(referral, noun, body as never));
