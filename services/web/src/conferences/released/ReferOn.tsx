import type { Release } from "../../api/types.ts";
import { ButtonLink } from "../../parts/ButtonLink.tsx";
import { referNext } from "../../referrals/compose/refer-next.ts";

/** From what was released to a つなぎ: its words are filled in; the case is chosen next. */
export function ReferOn({ release: { id, body }, desk }: { release: Release; desk?: string | undefined }) {
  return (
    <ButtonLink
      to="/referrals/new"
      search={desk ? { desk } : {}}
      state={{ next: id }}
      onClick={() => referNext(id, { request: body })}
    >
      つなぎを作る
    </ButtonLink>
  );
}
