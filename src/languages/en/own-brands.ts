// Is the bare name the company? "Heron" beside its publisher "Heron plc", in the news of a listed company.

import type { Mention } from "./mention";

const FORM =
  /^(\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,2}),? (?:plc|PLC|Ltd|Limited|Inc|Group|Holdings|AG|ASA|S\.A\.|N\.V\.|Corporation|Company)\.?$/u;

/** Makes a mention of the company of every unknown name that is the publisher's without the word for its form. */
export function nameOwnBrand(mentions: readonly Mention[][], publisher: string): void {
  const brand = FORM.exec(publisher)?.[1];
  if (brand === undefined) return;
  for (const mention of mentions.flat()) {
    if (mention.label !== null || mention.by !== "run" || mention.name !== brand) continue;
    mention.label = "Organization";
    mention.name = publisher;
    mention.inner = [];
  }
}
