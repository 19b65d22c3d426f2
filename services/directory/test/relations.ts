import type { Me } from "@tsunagi/permissions";

const OTHER = "00000000-0000-7000-8000-000000000009";

const membership = (staff: string, desk: string, agency: string) => ({
  staff: { id: staff },
  desk: { id: desk },
  agency: { id: agency },
});

/** How a person can stand to a record of the directory: one example each, for the permission matrix. */
export const relations = {
  Desk: {
    自分の窓口: (me: Me) => ({ municipalityId: me.municipalityId, id: me.deskId }),
    自分の自治体の窓口: (me: Me) => ({ municipalityId: me.municipalityId, id: OTHER }),
    他の自治体の窓口: () => ({ municipalityId: OTHER }),
  },
  Neighbourhood: {
    自分の自治体の町丁目: (me: Me) => ({ municipalityId: me.municipalityId }),
    他の自治体の町丁目: () => ({ municipalityId: OTHER }),
  },
  Absence: {
    自分の窓口の人の不在: (me: Me) => ({ deskId: me.deskId, staffId: OTHER }),
    自分の不在: (me: Me) => ({ deskId: OTHER, staffId: me.staffId }),
    他の窓口の人の不在: () => ({ deskId: OTHER, staffId: OTHER }),
  },
  Membership: {
    自分の窓口の職員: (me: Me) => membership(OTHER, me.deskId, OTHER),
    自分自身の所属: (me: Me) => membership(me.staffId, OTHER, OTHER),
    "自分自身の所属（自分の機関）": (me: Me) => membership(me.staffId, OTHER, me.agencyId),
    自分の機関の他の窓口の職員: (me: Me) => membership(OTHER, OTHER, me.agencyId),
    他の機関の職員: () => membership(OTHER, OTHER, OTHER),
  },
};
