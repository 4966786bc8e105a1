// Is the shorter name the same body? "Merlin Police" beside "Merlin Police Department", "Heron" beside its publisher "Heron News".

import { pairs } from "./lexicon";
import type { Mention } from "./mention";

const TAIL = /^(.+) (?:Department|Service|Force|News|Group|Limited|Ltd|plc|Inc|Company|Corporation)\.?$/;

/** "U.S. Department of Transport" is at home the Department of Transport. */
const HOME = /^(?:U\.?S\.?|U\.?K\.?) ((?:Department|Ministry|Office) .+)$/;

/** "Heron Group" is the "China Heron Materials Group". */
const PURPOSE = /^(.+ (?:Office|Centre|Center|Commission|Programme|Bureau)) for .+$/;
const GROUP =
  /^(?:China )?(\p{Lu}[\p{L}]+) (?:\p{Lu}[\p{L}&]+ ){1,3}(Group|Company|Corporation|University|Bank)(?:,? (?:Co\.?,? )?(?:Ltd|Limited|Inc)\.?)?$/u;

/** "Heron Energy" and "Heron" are "Heron Energy AG". */
const FORM =
  /^(\p{Lu}[\p{L}&-]+(?: \p{Lu}[\p{L}&-]+){0,2}),? (?:AG|A\/S|ASA|SE|S\.A\.|N\.V\.|B\.V\.|Bhd|Berhad|GmbH|LLP|plc|PLC|Ltd|Limited|Inc)\.?$/u;

/** Bodies called by a name less its last, general word take the full name that the article or its publisher has. */
export function uniteShortNames(mentions: readonly Mention[][], publisher: string): void {
  const full = new Map<string, string | null>();
  const bodies = mentions.flatMap((list) => list.filter(({ label }) => label === "Organization"));
  for (const name of new Set([publisher, ...bodies.map((body) => body.name)])) {
    const short = TAIL.exec(name)?.[1] ?? HOME.exec(name)?.[1] ?? PURPOSE.exec(name)?.[1];
    if (short !== undefined) full.set(short, full.has(short) ? null : name);
  }
  const agency = /^(.+) of the United Nations$/.exec(publisher)?.[1];
  if (agency !== undefined) full.set(agency, publisher);
  for (const { name } of bodies) {
    const formed = FORM.exec(name);
    if (formed === null) continue;
    for (const short of [formed[1], formed[1].split(" ")[0]])
      if (short !== name) full.set(short, full.has(short) && full.get(short) !== name ? null : name);
  }
  const groups = [...new Set([publisher, ...bodies.map((body) => body.name)])].map((name) => ({
    name,
    short: GROUP.exec(name),
  }));
  for (const { name, short } of groups) {
    if (short === null) continue;
    const called = `${short[1]} ${short[2]}`;
    full.set(called, full.has(called) ? null : name);
  }
  for (const body of bodies) {
    const name = full.get(pairs("acronyms").get(body.name) || body.name);
    if (name) body.name = name;
  }
}
