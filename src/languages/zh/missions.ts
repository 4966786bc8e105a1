// Which mission abroad is this? 中国驻札幌总领事馆, and the one that 中国驻以色列大使 heads.

import type { OrgChunk } from "./chunks";
import { KIND } from "./kinds";
import { orgChunk } from "./org-chunk";
import type { Reader } from "./reader";

const STATIONED = "驻".charCodeAt(0);
const HOUSE = /^(?:大使馆|使馆|总领事馆|总领馆|领事馆|领馆|代表团|代表处)$/;
const FULL: Record<string, string> = { 使馆: "大使馆", 总领馆: "总领事馆", 领馆: "领事馆" };
const HEADS: [RegExp, string][] = [
  [/大使|公使|参赞|武官|秘书$/, "大使馆"],
  [/总领事/, "总领事馆"],
  [/领事/, "领事馆"],
];

/** Cities that missions write with one character. */
const SHORT: Record<string, string> = {
  京: "北京",
  沪: "上海",
  穗: "广州",
  蓉: "成都",
  渝: "重庆",
  汉: "武汉",
  沈: "沈阳",
  港: "香港",
};

/** [country] 驻 [place] (house | its head's title). */
export function parseMission(reader: Reader, t: number): OrgChunk | null {
  if (t + 2 >= reader.last || reader.text.charCodeAt(reader.start(t + 1)) !== STATIONED) return null;
  const fused = reader.end(t + 1) - reader.start(t + 1) === 2 ? reader.words(t + 1).slice(1) : "";
  const short = fused !== "" ? fused : reader.words(t + 2);
  const spot = short === "华" ? "华" : SHORT[short];
  if (spot === undefined && (fused !== "" || !reader.is(t + 2, KIND.PLACE))) return null;
  const sender = reader.words(t).replace(/^我国?$/, "中国");
  if (sender !== "中国" && !reader.is(t, KIND.PLACE)) return null;
  const next = fused === "" ? t + 3 : t + 2;
  const words = next < reader.last ? reader.words(next) : "";
  const at = spot ?? reader.words(t + 2);
  if (/^(?:办|办事处|联络处)$/.test(words)) return mission(reader, t, next + 1, reader.words(t, next + 1));
  if (HOUSE.test(words)) return mission(reader, t, next + 1, `${sender}驻${at}${FULL[words] ?? words}`);
  const headed = reader.is(next, KIND.TITLE) ? HEADS.find(([title]) => title.test(words)) : undefined;
  return headed === undefined ? null : mission(reader, t, next, `${sender}驻${at}${headed[1]}`);
}

function mission(reader: Reader, t: number, last: number, name: string): OrgChunk {
  return orgChunk(reader, t, last, null, name, "national");
}
