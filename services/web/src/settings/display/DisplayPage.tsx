import { Link } from "@tanstack/react-router";
import { RadioGroup } from "../../parts/form/RadioGroup.tsx";
import { Tick } from "../../parts/form/Tick.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { hiddenNames, hideNames } from "../../shell/hidden-names.ts";
import { letterKeys } from "../../shell/letter-keys.ts";
import { TextSizeSwitch } from "../../shell/TextSizeSwitch.tsx";
import { calendar, calendars } from "../../words/chosen-calendar.ts";
import { useNow } from "../../words/use-now.ts";
import { warekiOf } from "../../words/when.ts";
import { chooseCalendar, switchLetterKeys } from "./display.ts";

/** 表示の設定. Every choice holds at once; there is nothing to save. */
export function DisplayPage() {
  return (
    <>
      <PageHeader
        title="表示の設定"
        below={
          <p className="text-std-16N-170 text-solid-gray-700">
            変えると、すぐに反映されます。このブラウザーに残り、ほかの人の画面は変わりません。
          </p>
        }
      />
      <div className="grid max-w-[44rem] gap-6">
        <Panel title="文字の大きさ">
          <TextSizeSwitch />
        </Panel>
        <Dates />
        <Names />
        <Letters />
      </div>
    </>
  );
}

function Dates() {
  const chosen = calendar.use();
  const now = useNow();
  return (
    <Panel title="日付">
      <div className="grid gap-3">
        <RadioGroup label="年の表し方" unmarked options={calendars} value={chosen} onChange={chooseCalendar} />
        <p role="status" className="text-std-16N-170 text-solid-gray-700">
          今日は {warekiOf(now)} と表示します。入力は、どちらの書き方でもできます。
        </p>
      </div>
    </Panel>
  );
}

function Names() {
  const hidden = hiddenNames.use();
  return (
    <Panel title="覗き見防止">
      <Tick checked={hidden} onChange={hideNames}>
        名前を隠す
      </Tick>
      <p className="text-std-16N-170 text-solid-gray-700">
        氏名・フリガナ・住所・電話をぼかします（本文の中に書いた名前は、そのままです）。画面の上のボタンでも切り替えられます。タブの名前とアドレスには、いつも氏名を出しません。
      </p>
    </Panel>
  );
}

function Letters() {
  const on = letterKeys.use();
  return (
    <Panel title="キー操作">
      <Tick checked={on} onChange={switchLetterKeys}>
        1文字のキー操作を使う
      </Tick>
      <p className="text-std-16N-170 text-solid-gray-700">
        R（記録を書く）やE（次の一手）などです。切っても、Ctrl K や Alt 1 などは使えます。{" "}
        <Link to="/help/keys" className="link">
          キー操作の一覧
        </Link>
      </p>
    </Panel>
  );
}
