import { Banner } from "../parts/Banner.tsx";
import { Button } from "../parts/Button.tsx";
import { ChangedFirst } from "../parts/ChangedFirst.tsx";
import { Refused } from "../parts/Refused.tsx";
import { Section } from "./Section.tsx";
import { broken, lost, refused } from "./samples.ts";

const nothing = () => undefined;

export function Banners() {
  return (
    <Section part="banners">
      <Banner kind="info" title="明日は窓口が休みです" />
      <Banner kind="success" title="送信しました">
        相手の受信箱に 10:42 に届きました。
      </Banner>
      <Banner kind="warning" title="同意の期限まで7日です" actions={<Button>期限を確かめる</Button>}>
        過ぎると、相手の窓口からは見えなくなります。
      </Banner>
      <Banner kind="error" title="保存できませんでした">
        入力はこの画面に残っています。
      </Banner>
      <Refused error={refused} />
      <Refused error={broken} onRetry={nothing} />
      <Refused error={lost} onRetry={nothing} />
      <ChangedFirst error={{ ...broken, status: 412 }} onLatest={nothing} onRetry={nothing} />
    </Section>
  );
}
