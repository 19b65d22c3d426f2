import type { Me } from "@tsunagi/permissions";

const SOMEBODY = "00000000-0000-7000-8000-000000000008";
const ELSEWHERE = "00000000-0000-7000-8000-000000000009";

/** How a person can stand to a notice: one example each, for the permission matrix. */
export const relations = {
  Notice: {
    自分へのお知らせ: (me: Me) => ({ deskId: me.deskId, staffId: me.staffId }),
    自分の窓口へのお知らせ: (me: Me) => ({ deskId: me.deskId, staffId: null }),
    同じ窓口の他の人へのお知らせ: (me: Me) => ({ deskId: me.deskId, staffId: SOMEBODY }),
    他の窓口へのお知らせ: () => ({ deskId: ELSEWHERE, staffId: null }),
  },
};
