import type { Me } from "@tsunagi/permissions";

/** How a person can stand to a notice: one example each, for the permission matrix. */
export const relations = {
  Notice: {
    自分の窓口へのお知らせ: (me: Me) => ({ deskId: me.deskId }),
    他の窓口へのお知らせ: () => ({ deskId: "00000000-0000-7000-8000-000000000009" }),
  },
};
