import nobodyIcon from "@material-symbols/svg-400/outlined/person_search.svg?raw";
import { refusalOf } from "../api/refusal.ts";
import { Banner } from "../parts/Banner.tsx";
import { Empty } from "../parts/Empty.tsx";
import { Loading } from "../parts/Loading.tsx";
import { More } from "../parts/More.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";
import { Unfetched } from "../parts/Unfetched.tsx";
import { FoundList } from "./FoundList.tsx";
import { SearchForm } from "./SearchForm.tsx";
import { useSearch } from "./use-search.ts";

/** 人を探す: the people whom this desk may know, by a part of their name or its reading. */
export function SearchPage() {
  const { found, error, isPending, retry, pages } = useSearch();
  return (
    <>
      <PageHeader
        title="人を探す"
        below={
          <p className="mt-1 text-std-16N-170 text-solid-gray-700">
            この窓口で見られる人だけが見つかります。通称や旧姓、フリガナの一部でも探せます。
          </p>
        }
      />
      <div className="grid max-w-[56rem] gap-6">
        <SearchForm />
        <SearchError error={error} onRetry={retry} />
        {isPending && <Loading rows={3} />}
        <p role="status" className={found?.length ? "text-std-16N-170 text-solid-gray-900" : "sr-only"}>
          {found && `${found.length}人${pages.hasNextPage ? "以上" : ""}見つかりました`}
        </p>
        {found?.length === 0 && (
          <Empty icon={nobodyIcon} title="見つかりませんでした">
            この窓口で見られる人の中に、あてはまる人はいません。短い一部や、フリガナでも探してみてください。
          </Empty>
        )}
        {found && found.length > 0 && <FoundList found={found} />}
        <More pages={pages} />
      </div>
    </>
  );
}

/** Too many searches in a minute say how long to wait; everything else as everywhere. */
function SearchError({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const refusal = error ? refusalOf(error) : undefined;
  if (refusal?.kind === "problem" && refusal.problem.status === 429) {
    const wait = refusal.problem.retryAfterSeconds;
    return (
      <Banner kind="warning" title="続けて何度も検索したため、少しのあいだ探せません。">
        {wait ? `${wait}秒ほど待ってから、もう一度探してください。` : "少し待ってから、もう一度探してください。"}
      </Banner>
    );
  }
  return <Unfetched error={error} onRetry={onRetry} />;
}
