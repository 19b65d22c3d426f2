import { defineEntity, p } from "@mikro-orm/core";
import type { AreaId, AreaKind, MunicipalityId, NeighbourhoodId } from "@tsunagi/contracts";
import type { CalendarDate } from "@tsunagi/japan";

const NeighbourhoodSchema = defineEntity({
  name: "Neighbourhood",
  properties: {
    id: p.uuid().primary().$type<NeighbourhoodId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    name: p.text(),
    kana: p.text(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
  },
});

/** 町丁目: the smallest place that an address names. */
export class Neighbourhood extends NeighbourhoodSchema.class {}
NeighbourhoodSchema.setClass(Neighbourhood);

const AreaSchema = defineEntity({
  name: "Area",
  properties: {
    id: p.uuid().primary().$type<AreaId>(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    kind: p.text().$type<AreaKind>(),
    name: p.text(),
    kana: p.text(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
    parent: () => p.manyToOne(Area).nullable(),
  },
});

/** 市, 日常生活圏域 or 地区: a set of 町丁目 and no shape on a map. */
export class Area extends AreaSchema.class {}
AreaSchema.setClass(Area);

const AreaNeighbourhoodSchema = defineEntity({
  name: "AreaNeighbourhood",
  properties: {
    id: p.uuid().primary(),
    municipalityId: p.uuid().$type<MunicipalityId>(),
    fromDate: p.date().$type<CalendarDate>(),
    untilDate: p.date().$type<CalendarDate>().nullable(),
    neighbourhood: () => p.manyToOne(Neighbourhood),
    area: () => p.manyToOne(Area),
  },
});

/** From when until when a 町丁目 lies in a 地区: they are cut anew while cases go on. */
export class AreaNeighbourhood extends AreaNeighbourhoodSchema.class {}
AreaNeighbourhoodSchema.setClass(AreaNeighbourhood);
