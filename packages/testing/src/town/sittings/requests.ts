import { addDays, tokyoDate } from "@tsunagi/japan";
import { deskCalled } from "../desks.ts";
import type { Scene } from "../history/chronicle/deed.ts";
import { sawatari } from "./talk.ts";

const about = {
  person: sawatari.person,
  kana: sawatari.kana,
  identifying: "昭和45年生まれ、母と二人暮らし、桜台三丁目",
};

/** 会長 asks before the first sitting, and 黒田 answers the next day. */
export async function askFirst(scene: Scene, now: Date): Promise<void> {
  const request = await scene
    .person("miura", "ask")
    .requestsInformation(scene.made("item of first"), deskCalled("houkatsuEast"), {
      ...about,
      ask: "お母さまについて、相談を受けたことがありますか。",
      answerBy: addDays(tokyoDate(now), 3),
    });
  scene.keeps("request", request);
}

export async function answerFirst(scene: Scene): Promise<void> {
  const kuroda = scene.person("kuroda", "answer");
  await kuroda.toInformationRequest(scene.made("request"), "pledge");
  const note = "令和5年の春に、お母さまから電話で一度だけ相談があった。訪問は断られている。";
  await kuroda.answersRequest(scene.made("request"), { involvement: "involved", note });
}

/** Before the next one: 生活福祉課 has still to answer. */
export async function askNext(scene: Scene, now: Date): Promise<void> {
  await scene.person("miura", "ask again").requestsInformation(scene.made("item of next"), deskCalled("fukushi"), {
    ...about,
    ask: "ご本人、またはこの世帯に、生活保護の相談がありましたか。時期が分かれば教えてください。",
    answerBy: addDays(tokyoDate(now), 3),
  });
}
