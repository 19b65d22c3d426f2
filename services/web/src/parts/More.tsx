import { Button } from "./Button.tsx";

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => unknown;
}

/** The next page of a list, below the last row. */
export function More({ pages }: { pages: Pages }) {
  if (!pages.hasNextPage) return null;
  return (
    <Button
      onClick={() => void pages.fetchNextPage()}
      busy={pages.isFetchingNextPage && "読み込んでいます…"}
      className="justify-self-center"
    >
      さらに表示する
    </Button>
  );
}
