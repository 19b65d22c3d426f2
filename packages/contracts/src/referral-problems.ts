import { problem } from "./problem.ts";

/** The refusals of a つなぎ: where it may not go, and what is missing before it goes on. */
export const referralProblems = {
  noBasis: problem(
    409,
    "no-basis",
    "この窓口に渡してよい根拠がありません。ケースで本人の同意を記録するか、根拠を立ててください（「生命・身体の保護」は緊急度Aだけ）。",
  ),
  groundEnded: problem(
    409,
    "ground-ended",
    "提供の根拠が終わっているため、先へ進められません。つなぎ元の窓口に確かめてください。",
  ),
  sameDesk: problem(400, "same-desk", "自分の窓口へはつなげません。別の窓口を選んでください。"),
  unknownDesk: problem(400, "unknown-desk", "つなぎ先の窓口が見つかりません。一覧から選び直してください。"),
  beyondSight: problem(
    409,
    "beyond-sight",
    "渡す情報の中に、いまの自分の窓口では見られないものがあります。渡す情報を選び直してください。",
  ),
  noDestination: problem(400, "no-destination", "この窓口はつなぎを受けていません。別の窓口を選んでください。"),
  previewChanged: problem(
    409,
    "preview-changed",
    "見られる人か渡す内容が、確認のあとで変わりました。もう一度確かめてから送ってください。",
  ),
  notThisProvider: problem(
    400,
    "not-this-provider",
    "この根拠は、自分の機関の種類では使えません。別の根拠を選んでください。",
  ),
  workerElsewhere: problem(400, "worker-elsewhere", "担当者は、自分の窓口の職員から選んでください。"),
  alreadyOpen: problem(
    409,
    "already-open",
    "同じ窓口に、同じ困りごとのつなぎがすでに開いています。そちらを続けるか、取下げてから送ってください。",
  ),
  callFirst: problem(
    409,
    "call-first",
    "この窓口はいま閉まっています。緊急度Aは、まず電話で伝え、だれに伝えたかを書いてから送ってください。",
  ),
  wholeCase: problem(
    400,
    "whole-case",
    "移管は主担当ごと引き継ぐため、6つの情報をすべて渡す必要があります。渡せないときは支援依頼にしてください。",
  ),
  coordinatorOnly: problem(400, "coordinator-only", "多機関協働依頼は、多機関協働の調整を行う窓口にだけ送れます。"),
  nextStepMissing: problem(
    400,
    "next-step-missing",
    "「対象外」のときは、別の窓口を提案するか、多機関協働の調整役に回してください。",
  ),
  otherDeskMissing: problem(400, "other-desk-missing", "提案する窓口を選んでください。"),
  noCoordinator: problem(
    409,
    "no-coordinator",
    "多機関協働の調整を行う窓口が登録されていません。別の窓口を提案してください。",
  ),
  coordinatesItself: problem(
    409,
    "coordinates-itself",
    "この窓口が多機関協働の調整役です。別の窓口を提案するか、つなぎ元と相談してください。",
  ),
  notYetMet: problem(
    409,
    "not-yet-met",
    "本人への初回接触が記録されていません。接触を記録してから、この結果を報告してください。",
  ),
  answerOnly: problem(400, "answer-only", "「情報を提供した」は、情報提供依頼の結果だけに使えます。"),
  dayPassed: problem(400, "day-passed", "再開する日は、今日より後の日を選んでください。"),
  timeAhead: problem(400, "time-ahead", "日時は、いまより前を入力してください。"),
  notReached: problem(400, "not-reached", "「会えなかった」「投函のみ」は、訪問・連絡の試みとして記録してください。"),
  wholeLess: problem(400, "whole-less", "一度渡した情報は減らせません。足りない情報を加えて送り直してください。"),
  onBehalfMissing: problem(
    400,
    "on-behalf-missing",
    "この送り先は利用登録のない機関です。電話などで確かめた相手の名前を入力してください。",
  ),
  notOutside: problem(400, "not-outside", "代わりに記録できるのは、利用登録のない機関へのつなぎだけです。"),
  notRedirectable: problem(
    409,
    "not-redirectable",
    "つなぎ直せるのは、受入不可・差戻し・戻りになった、自分の窓口のつなぎだけです。",
  ),
};
