import { Link } from "@tanstack/react-router";

/** An address that leads nowhere. */
export function Lost() {
  return (
    <main className="mx-auto grid max-w-[38rem] gap-4 px-4 py-24">
      <h1 className="text-std-28B-150 text-solid-gray-900">ページが見つかりません</h1>
      <p className="text-std-16N-170">アドレスが変わったか、入力の誤りかもしれません。</p>
      <p>
        <Link to="/" className="link text-std-16N-170">
          今日の画面へ
        </Link>
      </p>
    </main>
  );
}
