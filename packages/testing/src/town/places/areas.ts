import type { AreaId, AreaKind, NeighbourhoodId } from "@tsunagi/contracts";
import { townId } from "../ids.ts";
import { neighbourhoods } from "../neighbourhoods.ts";

/** 圏域 → 地区 → how its 町丁目 begin. Four 圏域 of five 地区, as the town has cut itself since 2021. All invented. */
const SPHERES: readonly [name: string, kana: string, districts: readonly (readonly [string, string, RegExp])[]][] = [
  [
    "西部",
    "せいぶ",
    [
      ["泉", "いずみ", /^泉[一二三]/],
      ["泉西", "いずみにし", /^泉[四五六]/],
      ["滝の台", "たきのだい", /^滝の台/],
      ["緑が丘", "みどりがおか", /^緑が丘/],
      ["中央", "ちゅうおう", /^中央町/],
    ],
  ],
  [
    "東部",
    "とうぶ",
    [
      ["朝日", "あさひ", /^朝日[一二]/],
      ["朝日東", "あさひひがし", /^朝日[三四]/],
      ["本町", "ほんちょう", /^本町/],
      ["桜台", "さくらだい", /^桜台/],
      ["川原", "かわら", /^川原町/],
    ],
  ],
  [
    "南部",
    "なんぶ",
    [
      ["南台", "みなみだい", /^南台[一二三]/],
      ["南台西", "みなみだいにし", /^南台[四五六]/],
      ["若葉", "わかば", /^若葉/],
      ["梅園", "うめぞの", /^梅園/],
      ["日の出", "ひので", /^日の出町/],
    ],
  ],
  [
    "北部",
    "ほくぶ",
    [
      ["北町", "きたまち", /^北町[一二]/],
      ["北町東", "きたまちひがし", /^北町[三四]/],
      ["松原", "まつばら", /^松原/],
      ["栄", "さかえ", /^栄町/],
      ["新田", "しんでん", /^新田/],
    ],
  ],
];

export interface TownArea {
  readonly id: AreaId;
  readonly kind: AreaKind;
  readonly name: string;
  readonly kana: string;
  readonly parentId: AreaId | null;
}

const area = (kind: AreaKind, name: string, kana: string, parentId: AreaId | null): TownArea => ({
  id: townId<AreaId>("area", `${kind}:${name}`),
  kind,
  name,
  kana,
  parentId,
});

const wholeTown = area("city", "みどり野市", "みどりのし", null);

const cut = SPHERES.map(([name, kana, districts]) => {
  const sphere = area("sphere", `${name}圏域`, kana, wholeTown.id);
  const below = districts.map(([district, reading, begins]) => ({
    area: area("district", `${district}地区`, reading, sphere.id),
    neighbourhoods: neighbourhoods.filter((one) => begins.test(one.name)),
  }));
  return { sphere, below };
});

/** The whole town, its 圏域 and its 地区, each after the one that it lies in. */
export const areas: readonly TownArea[] = [
  wholeTown,
  ...cut.flatMap(({ sphere, below }) => [sphere, ...below.map((one) => one.area)]),
];

/** Which 町丁目 lies in which 地区. */
export const areaNeighbourhoods = cut.flatMap(({ below }) =>
  below.flatMap((district) =>
    district.neighbourhoods.map(({ id }) => ({
      id: townId("area-neighbourhood", id),
      neighbourhoodId: id as NeighbourhoodId,
      areaId: district.area.id,
    })),
  ),
);

/** An area of the town by its name: 西部圏域, 若葉地区. */
export function areaNamed(name: string): TownArea {
  const found = areas.find((one) => one.name === name);
  if (!found) throw new Error(`みどり野市 has no ${name}`);
  return found;
}
