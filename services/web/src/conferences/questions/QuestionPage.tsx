import { getRouteApi, Link } from "@tanstack/react-router";
import { withdrawn } from "../../api/refusal.ts";
import { Banner } from "../../parts/Banner.tsx";
import { Facts } from "../../parts/Facts.tsx";
import { Failed } from "../../parts/Failed.tsx";
import { Loading } from "../../parts/Loading.tsx";
import { PageHeader } from "../../parts/PageHeader.tsx";
import { Unfetched } from "../../parts/Unfetched.tsx";
import { warekiDay } from "../../words/when.ts";
import { AnswerForm } from "./AnswerForm.tsx";
import { useQuestion } from "./use-questions.ts";

const route = getRouteApi("/signed-in/conferences/dates/$questionId");

/** Which desk asks, what could be, until when. What it is for stands nowhere: it may be a secret. */
export function QuestionPage() {
  const { questionId } = route.useParams();
  const { data: question, error, refetch } = useQuestion(questionId);
  const again = () => void refetch();
  if (withdrawn(error)) return <Failed error={error} onRetry={again} />;
  if (!question) return error ? <Failed error={error} onRetry={again} /> : <Loading page rows={6} />;
  return (
    <>
      <PageHeader
        title="会議の日程を聞かれています"
        above={
          <p className="mb-1 text-std-16N-170 text-solid-gray-700">
            <Link to="/conferences" className="link">
              会議
            </Link>
          </p>
        }
        below={
          <p className="mt-1 text-std-16N-170">
            何の会議かは、開催通知が出るまで書かれません。あなたの答えを見るのは、聞いている窓口だけです。
          </p>
        }
      />
      <div className="grid max-w-[44rem] gap-6">
        <Unfetched error={error} stale onRetry={again} />
        {!question.isOpen && (
          <Banner kind="info" title="この日程調整は終わりました">
            出席する方には、開催通知が届きます。
          </Banner>
        )}
        <Facts
          rows={[
            ["聞いている窓口", question.desk.name],
            ["回答の期限", warekiDay(question.answerBy)],
          ]}
        />
        <AnswerForm key={question.id} question={question} onLatest={again} />
      </div>
    </>
  );
}
