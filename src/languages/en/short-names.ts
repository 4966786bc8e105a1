// Is the shorter name the same body? "Merlin Police" beside "Merlin Police Department", "Heron" beside its publisher "Heron News".

import { pairs } from "./lexicon";
import type { Mention } from "./mention";

const TAIL = /^(.+) (?:Department|Service|Force|News|Group|Limited|Ltd|plc|Inc|Company|Corporation)\.?$/;

/** "U.S. Department of Transport" is at home the Department of Transport. */
const HOME = /^(?:U\.?S\.?|U\.?K\.?) ((?:Department|Ministry|Office) .+)$/;

/** Bodies called by a name less its last, general word take the full name that the article or its publisher has. */
export function uniteShortNames(mentions: readonly Mention[][], publisher: string): void {
  const full = new Map<string, string | null>();
  const bodies = mentions.flatMap((list) => list.filter(({ label }) => label === "Organization"));
  for (const name of new Set([publisher, ...bodies.map((body) => body.name)])) {
    const short = TAIL.exec(name)?.[1] ?? HOME.exec(name)?.[1];
    if (short !== undefined) full.set(short, full.has(short) ? null : name);
  }
  for (const body of bodies) {
    const name = full.get(pairs("acronyms").get(body.name) || body.name);
    if (name) body.name = name;
  }
}
