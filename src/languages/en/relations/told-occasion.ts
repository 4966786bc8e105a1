// Which gathering is meant where none is named? The one told last, not far above and with no talks of two people since.

import type { Entity } from "../../../doc";
import { lastMeeting } from "../gatherings";
import type { Reader } from "../reader";
import { hostHere } from "../talks";

/** How many paragraphs may lie between the gathering and who was there. */
const NEAR = 5;

export function told(reader: Reader): Entity | null {
  const { sentence } = reader;
  if (hostHere(reader, sentence.start) !== null) return null;
  const near = reader.paragraphsBack(NEAR);
  const meeting = lastMeeting(reader, "");
  return meeting?.mentions.some(({ start }) => near <= start && start < sentence.end) ? meeting : null;
}
