// Which special region is an article at home in? 香港 or 澳门, whose bureaus are named without it.

import type { Doc } from "../../doc";
import type { OrgChunk } from "./chunks";

const MACAO = /澳门|濠江|力报|市民日报|正报|gov\.mo/;
const HONG_KONG = /香港|港府|大公报|文汇网|明报|星岛|东方日报|头条日报|信报|成报|商台|am730|gov\.hk|rthk/i;

/** 香港 or 澳门 by the publisher or the address; "" for an article of anywhere else. */
export function specialRegion({ publisher, input }: Doc): string {
  const home = `${publisher} ${input.url ?? ""}`;
  return MACAO.test(home) ? "澳门" : HONG_KONG.test(home) ? "香港" : "";
}

/** 香港特区政府, 香港特别行政区政府. */
export function regionGovernment(region: string): string {
  return `${region}特别行政区政府`;
}

/** 教育局, 渠务署 in the news of 香港 or 澳门: 香港教育局; "" for any other body, and in any other news. */
export function bureauOfRegion({ place, rest, type }: OrgChunk, doc: Doc): string {
  if (place !== null || type !== "department" || !/^.{2,}[局署处厅]$/.test(rest)) return "";
  const region = specialRegion(doc);
  return region === "" ? "" : region + rest;
}
