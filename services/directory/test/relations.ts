import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";

/** How a person can stand to a record of the directory: one example each, for the permission matrix. */
export const relations = {
  Desk: {
    自分の自治体の窓口: (me: Me) => ({ municipalityId: me.municipalityId }),
    他の自治体の窓口: () => ({ municipalityId: OTHER }),
  },
  Membership: {
    自分の窓口の職員: (me: Me) => ({ desk: { id: me.deskId }, staff: { id: OTHER } }),
    自分自身の所属: (me: Me) => ({ desk: { id: OTHER }, staff: { id: me.staffId } }),
    他の窓口の職員: () => ({ desk: { id: OTHER }, staff: { id: OTHER } }),
  },
};
