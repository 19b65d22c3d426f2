import { expect, it } from "@jest/globals";
import { ofAgeOn } from "@tsunagi/japan";

it.each([
  ["2009-11-22", "2027-11-22"],
  ["2008-02-29", "2026-03-01"],
  ["2009-05", "2027-05-01"],
  ["2009", "2027-01-01"],
])("lets somebody born %s decide for themselves from %s", (birth, day) => {
  expect(ofAgeOn(birth)).toBe(day);
});
