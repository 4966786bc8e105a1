// Which body has its place behind its kind? "District Hospital Ramban", "Government Degree College Kishtwar", "GMC Anantnag".

import { isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { type Found, isNameWord } from "./names";
import type { Token } from "./tokens/token";

/** Words that tell the kind of a public institution and name none. */
const KIND = new Set(
  "district sub-district sub divisional civil general government govt degree medical women central community public primary higher secondary senior boys girls model police municipal town city forest agriculture teaching base combined referral rural urban taluk taluka tehsil block headquarters dhq thq technical district's engineering veterinary mini health local panchayat circle zonal".split(
    " ",
  ),
);
const HEAD =
  /^(?:hospital|college|school|council|committee|corporation|administration|station|jail|polytechnic|secretariat|centre|center|panchayat|university|court|municipality)$/;

/** Institutions of one kind in many towns, by their letters. */
const LETTERS = /^(?:GMC|PHC|CHC|GDC|IIT|NIT|IIM|AIIMS|SDH|IIIT|GGIC|KVK|DIET|ITI|BHU)$/;

/** The body that begins at token `i` with its place as the last word. */
export function seatedAt(tokens: readonly Token[], i: number): Found | null {
  const letters = LETTERS.test(tokens[i].text);
  let j = i;
  while (
    !letters &&
    j < i + 5 &&
    tokens[j]?.cap &&
    (KIND.has(tokens[j].lower) || (j > i && HEAD.test(tokens[j].lower)))
  )
    j++;
  if (letters) j = i + 1;
  else if (j < i + 2 || !HEAD.test(tokens[j - 1].lower)) return null;
  const seat = tokens[j];
  if (!isNameWord(seat) || seat.start - tokens[j - 1].end !== 1 || isFirstName(seat.lower)) return null;
  if (placesNamed(seat.text).length === 0 || isNameWord(tokens[j + 1])) return null;
  return { to: j + 1, by: "seated" };
}
