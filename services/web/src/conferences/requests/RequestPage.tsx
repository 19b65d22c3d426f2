import { getRouteApi, Link } from "@tanstack/react-router";
import { withdrawn } from "../../api/refusal.ts";
import type { InformationRequest } from "../../api/types.ts";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Panel } from "../../parts/Panel.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { PledgeBox } from "../PledgeBox.tsx";
import { AboutFacts } from "./AboutFacts.tsx";
import { AnswerDue } from "./AnswerDue.tsx";
import { AnswerFacts } from "./AnswerFacts.tsx";
import { AnswerForm } from "./AnswerForm.tsx";
import { usePledgeRequest, useRequest } from "./use-requests.ts";
import { Withdrawal } from "./Withdrawal.tsx";

const route = getRouteApi("/signed-in/conferences/requests/$requestId");

/** One 照会, from the side of whoever looks: confirm secrecy, look in one's own papers, answer. */
export function RequestPage() {
  const { requestId } = route.useParams();
  const { data: request, error, refetch } = useRequest(requestId);
  const again = () => void refetch();
  if (withdrawn(error) || (!request && error)) return <Failed error={error} onRetry={again} />;
  if (!request) return <Loading page rows={5} />;
  const { host, desk, kind, actions } = request;
  return (
    <>
      <PageHeader
        title={`${host.name}からの照会`}
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences/requests" className="link">
              照会
            </Link>
          </p>
        }
        below={
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-1 text-std-16N-170">
            <AnswerDue {...request} />
            <span>
              {kind.name}から{desk.name}へ
            </span>
          </p>
        }
      />
      <div className="grid gap-6">
        <Unfetched error={error} stale onRetry={again} />
        <Content request={request} />
        {actions.includes("answer") && request.about && (
          <AnswerForm key={request.id} {...{ request }} onLatest={again} />
        )}
        {actions.includes("withdraw") && <Withdrawal {...{ request }} onLatest={again} />}
      </div>
    </>
  );
}

function Content({ request }: { request: InformationRequest }) {
  const { about, answer, status, pledge: words, actions } = request;
  const { mutate, isPending, error } = usePledgeRequest();
  return (
    <>
      {words && (
        <PledgeBox
          lead="だれについての照会かは、守秘を確認した人だけが見られます。"
          words={words}
          button="守秘を確認して見る"
          pledge={actions.includes("pledge") ? { run: () => mutate(request.id), isPending, error } : undefined}
        />
      )}
      {about && (
        <Panel title="照会の内容">
          <AboutFacts about={about} />
        </Panel>
      )}
      {answer && (
        <Panel title="回答">
          <AnswerFacts answer={answer} />
          {!about && (
            <p className="mt-3 text-std-16N-170">回答がすんだので、だれについての照会かは見られなくなりました。</p>
          )}
        </Panel>
      )}
      {status === "withdrawn" && <p className="text-std-16N-170">この照会は取り下げられました。</p>}
    </>
  );
}
