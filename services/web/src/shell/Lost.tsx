import { ButtonLink } from "../parts/ButtonLink.tsx";
import { PageHeader } from "../parts/PageHeader.tsx";

/** An address that leads nowhere. */
export function Lost() {
  return (
    <>
      <PageHeader
        title="ページが見つかりません"
        below={
          <p className="mt-1 text-std-16N-170">
            アドレスが変わったか、入力の誤りかもしれません。上の「探す・開く」やメニューからも開けます。
          </p>
        }
      />
      <ButtonLink to="/">今日の画面へ</ButtonLink>
    </>
  );
}
