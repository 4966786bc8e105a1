// Which language is this article in? Han script decides for Chinese; the rest is English or unsupported.

import type { Doc } from "../doc";
import { en } from "./en/english";
import type { Language } from "./language";
import { zh } from "./zh/chinese";

const HAN = /\p{Script=Han}/gu;
const LATIN = /\p{Script=Latin}/gu;

/** The language to read the article in; `null`, with a message on the doc, when there is none for it. */
export function languageOf(doc: Doc): Language | null {
  const code = doc.input.lang || detect(doc.original);
  doc.lang = code;
  if (code === "zh") return zh;
  if (code === "en") return en;
  doc.note("warning", "unsupported-language", `no grammar for "${code || "unknown"}"; supported: zh, en`);
  return null;
}

function detect(text: string): string {
  const sample = text.slice(0, 4000);
  const han = sample.match(HAN)?.length ?? 0;
  const latin = sample.match(LATIN)?.length ?? 0;
  if (han * 4 > latin) return han > 0 ? "zh" : "";
  return "en";
}
