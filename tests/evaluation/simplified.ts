// Brings a Traditional or noisy copy to the script of the gold names, without the project's own folding.

import { Converter } from "opencc-js";

const toMainland = Converter({ from: "t", to: "cn" });
const READING = /\([a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜü]+ ?\)/giu;

export function toSimplified(text: string): string {
  return toMainland(text.replace(READING, "")).replace(/,/g, "，").replace(/;/g, "；");
}
