// Which language is this article in? The script decides first, then the small words that every sentence needs.

import type { Doc } from "../doc";
import { en } from "./en/english";
import type { Language } from "./language";
import { zh } from "./zh/chinese";

const HAN = /\p{Script=Han}/gu;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/gu;
const LATIN = /\p{Script=Latin}/gu;
const LETTER = /\p{L}/gu;

/** The commonest function words of languages in Latin script; words that several share count for each. */
const SMALL_WORDS: Record<string, string> = {
  en: "the of and to in that is was for it with as on at by from this be are were has have had not but his her they which said will would",
  fr: "le la les des et du un une dans est que pour qui sur au aux par avec ce cette ont pas plus sont été",
  de: "der die das und ist den dem von zu mit sich des auf für nicht ein eine auch als werden wurde haben sie wird",
  es: "el la los las de y que en un una por con para del se es su al como más fue este ha",
  it: "il la di che e in un una per con del della dei gli le non sono è nel alla anche ha",
  pt: "o a os as de e que em um uma para com do da dos das no na se por não foi mais é",
  nl: "de het een van en in is dat op te voor met zijn die niet aan er door ook wordt",
  sv: "och att det som en på är av för med till den har de inte om ett",
  pl: "i w na z do się nie to że jest o po przez dla od oraz",
  id: "yang dan di dengan untuk pada dari dalam ini itu tidak oleh akan adalah",
  sw: "na ya wa kwa katika ni za la kuwa hii huo kama lakini wakati",
  ga: "an na agus ar go le ag bhí tá a i do sa chun mar",
  vi: "và của là có được cho trong với các những một không này đã",
  tr: "ve bir bu için ile de da olarak olan daha çok en",
};
const SETS = Object.entries(SMALL_WORDS).map(([code, list]) => [code, new Set(list.split(" "))] as const);

/** The language to read the article in; `null`, with a message on the doc, when there is none for it. */
export function languageOf(doc: Doc): Language | null {
  const code = doc.input.lang || detect(doc.original);
  doc.lang = code;
  if (code === "zh") return zh;
  if (code === "en") return en;
  doc.note("warning", "unsupported-language", `no grammar for "${code || "unknown"}"; supported: zh, en`);
  return null;
}

/** The ISO 639-1 code of a text's language, or empty when no guess is better than another. */
export function detect(text: string): string {
  const sample = text.slice(0, 4000);
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0;
  const han = count(HAN);
  const latin = count(LATIN);
  if (han * 4 > latin && han > 0) return count(KANA) * 8 > han ? "ja" : "zh";
  if (latin * 2 < count(LETTER) || latin === 0) return "";
  return latinLanguage(sample);
}

/** The language with most function words; English for a text too short to tell. */
function latinLanguage(sample: string): string {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  let best = "";
  let most = 0;
  for (const [code, set] of SETS) {
    const hits = words.filter((word) => set.has(word)).length;
    if (hits > most) {
      best = code;
      most = hits;
    }
  }
  return best === "" || (words.length < 8 && most < 2) ? "en" : best;
}
