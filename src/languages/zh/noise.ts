// Is this bracket a page's own garble? One pinyin syllable in ASCII parentheses after a Han character.

const TONED: Record<string, string> = {
  ā: "a",
  á: "a",
  ǎ: "a",
  à: "a",
  ē: "e",
  é: "e",
  ě: "e",
  è: "e",
  ī: "i",
  í: "i",
  ǐ: "i",
  ì: "i",
  ō: "o",
  ó: "o",
  ǒ: "o",
  ò: "o",
  ū: "u",
  ú: "u",
  ǔ: "u",
  ù: "u",
  ǖ: "v",
  ǘ: "v",
  ǚ: "v",
  ǜ: "v",
  ü: "v",
  ń: "n",
  ň: "n",
  ǹ: "n",
  ḿ: "m",
  ê: "e",
};

const SYLLABLE =
  /^(?:[bpmf]?(?:a|ai|an|ang|ao|o|ei|en|eng|i|ie|iao|ian|in|ing|iu|ou|u)|[dtnl]?(?:a|ai|an|ang|ao|e|ei|en|eng|i|ia|ie|iao|ian|iang|in|ing|iu|ong|ou|u|uan|ui|un|uo|v|ve|ue)|[gkh]?(?:a|ai|an|ang|ao|e|ei|en|eng|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|[jqx](?:i|ia|ie|iao|ian|iang|in|ing|iong|iu|u|uan|ue|un)|(?:zh|ch|sh|r|z|c|s)(?:a|ai|an|ang|ao|e|ei|en|eng|i|ong|ou|u|ua|uai|uan|uang|ui|un|uo)|y(?:a|an|ang|ao|e|i|in|ing|o|ong|ou|u|uan|ue|un)|w(?:a|ai|an|ang|ei|en|eng|o|u)|er|ng?|m)$/;

/** Toneless syllables that noise carries: those that can be read in the neutral tone. */
const NEUTRAL = new Set([
  "de",
  "le",
  "zhe",
  "men",
  "zi",
  "ma",
  "ne",
  "ba",
  "me",
  "ge",
  "li",
  "er",
  "tou",
  "la",
  "a",
  "ya",
  "guo",
  "shang",
]);

/**
 * The end (exclusive) of the noise that begins with the bracket at `open`, or -1. Noise is one valid syllable with a
 * tone mark, or one that can be toneless, perhaps with spaces: `(huì )`, `(jiān)`, `(men)`; `(WTO)` and `(5個)` are not.
 */
export function noiseEnd(text: string, open: number): number {
  let syllable = "";
  let toned = false;
  const limit = Math.min(text.length, open + 12);
  for (let i = open + 1; i < limit; i++) {
    const char = text[i];
    if (char === ")") return isNoise(syllable, toned) ? i + 1 : -1;
    if (char === " ") continue;
    const plain = TONED[char];
    if (plain !== undefined) {
      toned = true;
      syllable += plain;
    } else if (char >= "a" && char <= "z") syllable += char;
    else return -1;
  }
  return -1;
}

function isNoise(syllable: string, toned: boolean): boolean {
  if (syllable === "") return false;
  return toned ? SYLLABLE.test(syllable) : NEUTRAL.has(syllable);
}
