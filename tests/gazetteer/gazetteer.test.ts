// Does the gazetteer know places by name, by code and by year?

import { describe, expect, test } from "vitest";
import { loadGazetteer } from "../../src/gazetteer/gazetteer";

const gazetteer = loadGazetteer();
const places = new Map<string, { place: number; kind: string; weak: boolean }[]>();
for (const { form, ...rest } of gazetteer.forms()) places.set(form, [...(places.get(form) ?? []), rest]);

const codesOf = (form: string) => (places.get(form) ?? []).map(({ place }) => gazetteer.code(place));
const pathOf = (code: string, year?: number) => {
  const place = gazetteer.byCode(code, year);
  return [place, ...gazetteer.ancestors(place)].map((i) => gazetteer.name(i));
};

describe("gazetteer", () => {
  test("nests a township in its county, prefecture, province, country", () => {
    expect(pathOf("513322204")).toEqual(["加郡乡", "泸定县", "甘孜藏族自治州", "四川省", "中国"]);
    expect(gazetteer.level(gazetteer.byCode("513322204"))).toBe("township");
  });

  test("puts counties of a municipality straight into it", () => {
    expect(pathOf("500235")).toEqual(["云阳县", "重庆市", "中国"]);
  });

  test("finds a place by its short forms", () => {
    expect(codesOf("泸定")).toEqual(["513322"]);
    expect(codesOf("甘孜州")).toEqual(["513300"]);
    expect(codesOf("甘孜")).toEqual(["513300", "513328"]);
    expect(codesOf("锡盟")).toEqual(["152500"]);
    expect(codesOf("长三角")).toEqual(["CN/长三角"]);
  });

  test("knows great rivers, passes and cities abroad", () => {
    expect(codesOf("大渡河")).toEqual(["CN/大渡河"]);
    expect(gazetteer.level(places.get("大渡河")?.[0].place ?? -1)).toBe("site");
    expect(codesOf("加德满都")).toEqual(["NP/加德满都"]);
  });

  test("has the official English names", () => {
    const english = (code: string) => gazetteer.english(gazetteer.byCode(code));
    expect(["513322", "513300", "610000", "NP"].map(english)).toEqual([
      "Luding County",
      "Ganzi Tibetan Autonomous Prefecture",
      "Shaanxi Province",
      "Nepal",
    ]);
    expect(english("513322204")).toBeUndefined();
  });

  test("gives no township a short form without its ending", () => {
    expect(codesOf("加郡")).toEqual([]);
  });

  test("dates a county that became a city, and a township that was merged away", () => {
    const [county, city] = [gazetteer.byCode("513321"), gazetteer.byCode("513301")];
    expect([2012, 2015, 2018].map((year) => gazetteer.valid(county, year))).toEqual([true, true, false]);
    expect([2012, 2015, 2018].map((year) => gazetteer.valid(city, year))).toEqual([false, true, true]);
    const township = gazetteer.byCode("513322204");
    expect([2018, 2023].map((year) => gazetteer.valid(township, year))).toEqual([true, false]);
    expect(gazetteer.yearsOff(township, 2023)).toBe(3);
  });

  test("one code may have had two names", () => {
    expect(pathOf("513225", 1995)[0]).toBe("南坪县");
    expect(pathOf("513225", 2005)[0]).toBe("九寨沟县");
  });

  test("marks forms that are ordinary words", () => {
    const weak = (form: string) => (places.get(form) ?? []).map((found) => found.weak);
    expect(weak("合作")).toEqual([true]);
    expect(weak("合作市")).toEqual([false]);
    expect(weak("泸定")).toEqual([false]);
    expect(weak("和平").every(Boolean)).toBe(true);
  });

  test("knows countries by their official names", () => {
    expect(codesOf("缅甸联邦共和国")).toEqual(["MM"]);
    expect(gazetteer.level(gazetteer.byCode("NP"))).toBe("country");
  });

  test("an unknown code is no place", () => {
    expect(gazetteer.byCode("999999")).toBe(-1);
    expect(gazetteer.byCode("513322999")).toBe(-1);
  });

  test("every place but countries and parts of the world has a container", () => {
    const loose: string[] = [];
    for (let i = 0; i < gazetteer.count; i++) {
      const level = gazetteer.level(i);
      if (gazetteer.parent(i) < 0 && level !== "country" && level !== "region") loose.push(gazetteer.name(i));
    }
    expect(loose).toEqual([]);
  });
});
