import type { ReactNode } from "react";
import { Banner } from "./Banner.tsx";
import { Facts } from "./Facts.tsx";

/** Somebody else was first: what stands there now. One's own stays in the boxes, and is only saved when that has been seen. */
export function NowStands({ rows }: { rows: readonly (readonly [string, ReactNode] | false | null)[] }) {
  return (
    <Banner kind="info" title="ほかの人が保存した、いまの内容">
      <Facts rows={rows} />
      <p className="mt-2">このまま保存すると、入力した内容に替わります。</p>
    </Banner>
  );
}
