// How do the copies of one article look on the web? Traditional forms of Taiwan and Hong Kong, and pages with garble.

import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

export const toTaiwan = Converter({ from: "cn", to: "tw" });
export const toHongKong = Converter({ from: "cn", to: "hk" });

/** Puts the reading behind every `every`-th Han character, as garbled pages do: 会(huì)议, or 会(huì )议 with `space`. */
export function withReadings(text: string, every: number, space = ""): string {
  let count = 0;
  return [...text]
    .map((char) => {
      if (!/\p{Script=Han}/u.test(char) || count++ % every !== 0) return char;
      const reading = pinyin(char, { toneType: "symbol" });
      return /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/.test(reading) ? `${char}(${reading}${space})` : char;
    })
    .join("");
}

/** Full-width marks become ASCII, and one comma in two is doubled: 议,,甲. */
export function withAsciiMarks(text: string): string {
  let count = 0;
  return text
    .replace(/，/g, () => (count++ % 2 === 0 ? ",," : ","))
    .replace(/：/g, ":")
    .replace(/；/g, ";")
    .replace(/（/g, "(")
    .replace(/）/g, ")");
}
