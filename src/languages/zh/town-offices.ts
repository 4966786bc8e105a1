// Which bodies does a town of Taiwan have? 甲乡公所 with its head, 甲乡民代表会 with its chair.

import type { Entity, Span } from "../../doc";
import type { LatestBodies } from "./latest-bodies";
import type { Registry } from "./registry";

const TAIWAN = /^(?:710000|350527)\//;
const ASSEMBLY = /^(?:[乡镇市区]?民)?代表会(?=副?主席$)/;
const OFFICE = /公所$/;

export function isTownOfTaiwan({ key, properties }: Entity): boolean {
  return properties.level === "township" && TAIWAN.test(key);
}

/** 甲乡公所 governs a town of Taiwan, 甲盟行署 a league, 甲乡政府 any other. */
export function governmentName(place: Entity, prefix: string, registry: Registry): string {
  const office = `${prefix}公所`;
  return isTownOfTaiwan(place) || registry.find("Organization", office) !== undefined
    ? office
    : prefix + (prefix.endsWith("盟") ? "行署" : "政府");
}

/** 代表会主席, 主席: the chair of an assembly, if one is meant. */
export function isOfAssembly(title: string): boolean {
  return /^(?:代表会)?副?主席$/.test(title);
}

/** 彰化县|议长, 鹿港镇|代表会主席: the assembly of the place in Taiwan before its chair; null for any other office. */
export function assemblyOf(place: Entity, title: string, registry: Registry, span: Span): Entity | null {
  const chair = /^副?议长$/.test(title) && place.properties.level !== "township" && place.key.startsWith("710000/");
  if (chair) return registry.implied("Organization", `${place.name}议会`, span);
  return ASSEMBLY.test(title) && isTownOfTaiwan(place)
    ? registry.implied("Organization", `${place.name}民代表会`, span)
    : null;
}

/** 代表会主席 is 主席. */
export function bareAssembly(title: string): string {
  return title.replace(ASSEMBLY, "");
}

/** 乡长甲、|主席乙; 代表会主席丙: of the assembly of that town, else the one named last; else whatever stands before. */
export function townAssembly(
  registry: Registry,
  latest: LatestBodies,
  { title, start, end }: Span & { readonly title: string },
  previous: Entity | null,
): Entity | null {
  const span = { start, end };
  if (previous !== null && OFFICE.test(previous.name))
    return registry.implied("Organization", previous.name.replace(OFFICE, "民代表会"), span);
  if (previous?.name.endsWith("民代表会")) return previous;
  return title.startsWith("代表会") ? latest.fitting(/民代表会$/, span) : (previous ?? latest.ofOffice(title, span));
}
