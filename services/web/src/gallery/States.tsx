import inboxIcon from "@material-symbols/svg-400/outlined/inbox.svg?raw";
import { Button } from "../parts/Button.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { Panel } from "../parts/Panel.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { Section } from "./Section.tsx";
import { broken, lost } from "./samples.ts";

const nothing = () => undefined;

export function States({ onFailed }: { onFailed: () => void }) {
  return (
    <Section part="states">
      <Empty icon={inboxIcon} title="受信箱は空です">
        ほかの窓口からつなぎが届くと、すぐここに出ます。
      </Empty>
      <Loading rows={2} />
      <Unfetched error={lost} onRetry={nothing} />
      <Unfetched error={broken} onRetry={nothing} />
      <div className="grid gap-6 @3xl:grid-cols-2">
        <Panel title="枠" aside={<p className="text-std-16N-170">2項目</p>}>
          枠の中の文章です。
        </Panel>
        <Panel title="色のついた枠" tinted>
          見せるだけのものは、書くものと色で分けます。
        </Panel>
      </div>
      <div>
        <Button onClick={onFailed}>画面全体の失敗を見る</Button>
      </div>
    </Section>
  );
}
