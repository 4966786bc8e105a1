// Which ward or body does an office hold whose first character ends its name? 洛津里|长, 鹿港分局|长, 第四河川局|长.

import { itemAt, lastOf } from "../../lists";
import type { Chunk, PlaceChunk, PlainChunk, TitleChunk } from "./chunks";
import { KIND } from "./kinds";
import { placeChunk, titleChunk } from "./making-chunks";
import type { Reader } from "./reader";

const HEAD = "长";
/** Bodies that are headed by a 长 with their last character. */
const HEADED = /[局署处司部院所队校馆厅社会]$/;
const PIECE = new Set(["word", "act", "person", "function"]);
const TAIWAN = /^710000\//;

/** 鹿港分局|长|甲: the office of the one who heads the body right before; null when none is. */
export function headOfBody(reader: Reader, chunk: PlainChunk, before: Chunk | undefined): TitleChunk | null {
  if (chunk.text !== HEAD || before?.kind !== "org" || before.end !== chunk.start) return null;
  if (!HEADED.test(before.rest) || !reader.is(chunk.last, KIND.NAME) || !reader.joined(chunk.last)) return null;
  const office = before.rest.endsWith("分局") ? "分局长" : before.rest.slice(-1) + HEAD;
  return titleChunk({ ...chunk, start: chunk.end - office.length }, office);
}

/** 鹿港镇|洛|津|里长: takes the ward's name off `chunks`; null when the office is of no ward that is named. */
export function wardOfHead(reader: Reader, title: TitleChunk, chunks: Chunk[]): PlaceChunk | null {
  if (!/^[里村]长$/.test(title.title) || !reader.is(title.last, KIND.NAME) || !reader.joined(title.last)) return null;
  let from = chunks.length;
  let { start } = title;
  while (from > 0 && PIECE.has(chunks[from - 1].kind) && chunks[from - 1].end === start) ({ start } = chunks[--from]);
  const length = title.start - start;
  const above = itemAt(chunks, from - 1);
  const town = above?.kind === "place" && above.end === start && inTaiwan(reader, above) ? above : null;
  if (length < 1 || length > 3 || !(town !== null || (title.title === "里长" && length === 2 && opens(above))))
    return null;
  chunks.splice(from);
  if (town !== null) chunks.pop();
  const ward = { start, end: title.start + 1, entry: -1, grammar: "village" as const };
  const whole = town ?? { first: title.first, start };
  return placeChunk({ first: whole.first, last: title.last, start: whole.start, end: ward.end }, [
    ...(town?.parts ?? []),
    ward,
  ]);
}

function opens(before: Chunk | undefined): boolean {
  return before === undefined || before.kind === "mark" || before.kind === "date" || /^[与和及由]$/.test(before.text);
}

/** A town or county of Taiwan. */
function inTaiwan({ lexicon }: Reader, { parts }: PlaceChunk): boolean {
  const { entry } = lastOf(parts) ?? { entry: -1 };
  return entry >= 0 && lexicon.places(entry).some((place) => TAIWAN.test(lexicon.gazetteer.code(place)));
}
