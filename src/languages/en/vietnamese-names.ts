// Is this run of capitals a Vietnamese name? A surname of the few there are, then two or three syllables: "Nguyen Van An".

import type { Token } from "./tokens/token";

const SURNAMES = new Set(
  "nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly truong dinh lam doan mai trinh dao luong luu ha cao thach ta chau quach tang phung kieu tong thai la lai giap nghiem khuat".split(
    " ",
  ),
);

const SYLLABLE =
  /^\p{Lu}?(?:ngh|nh|ng|th|tr|ch|kh|ph|gh|gi|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/iu;

/** Marks that only Vietnamese letters bear, taken off. */
function plain(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d").replace(/Đ/g, "D");
}

/** Past the Vietnamese name that begins at token `i`; -1 for others. Two syllables alone are too short to tell. */
export function vietnameseEnd(tokens: readonly Token[], i: number): number {
  const first = tokens[i];
  if (first?.cap !== true || first.text.length > 7 || !SURNAMES.has(plain(first.lower))) return -1;
  let to = i + 1;
  while (to < i + 4 && isSyllable(tokens, to)) to++;
  return to >= i + 3 && !isPart(tokens[to]) ? to : -1;
}

function isSyllable(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.cap === true &&
    token.start - tokens[at - 1].end === 1 &&
    token.text.length < 8 &&
    token.text !== token.text.toUpperCase() &&
    SYLLABLE.test(plain(token.text))
  );
}

/** "Ho Chi Minh City": the name of a place or a body goes on. */
function isPart(next: Token | undefined): boolean {
  return (
    next?.cap === true &&
    /^(?:city|province|district|university|museum|mausoleum|road|street|bridge|airport)$/.test(next.lower)
  );
}
