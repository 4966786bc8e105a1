// What stands bare behind an office in apposition? "Mary Byrne, Additional Deputy Commissioner, Serchhip": its seat; "Executive Engineer PWD": its body.

import { isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import type { Mention } from "./mention";
import { COMPASS } from "./place-words";
import { isCourtesy, titleAt } from "./titles";
import type { Sentence, Token } from "./tokens/token";

/** Officers of a district, block or circle, who are told with it. */
const DISTRICT =
  /^(?:commissioner|collector|magistrate|superintendent|police|tehsildar|engineer|officer|sdo|bdo|sdm|dc|adc|sp|dsp|asp|sdpo|mdc|dm|ssp|ddc|xen|sde|jen|deo|cdpo|cmo|dfo|ac|dmo|sho|mla|mp|mca)$/;
const ACRONYM = /^\p{Lu}{3,7}(?:-\p{Lu}{2,8})?$/u;

/** Gives a label to the name behind such an office, and to all its later uses. */
export function nameSeats(sentences: readonly Sentence[], mentions: Mention[][]): void {
  const found = new Map<string, Mention>();
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    for (const mention of [...mentions[index]]) {
      if (mention.label === "Organization" || mention.label === "Meeting" || mention.label === "Document") continue;
      const { from, to } = mention;
      const office = tokens[from - 1]?.text === "," ? from - 1 : from;
      const start = officeStart(tokens, mentions[index], office);
      if (start < 0) continue;
      const body = ACRONYM.test(tokens[from].text) && !words("titles-capitals").has(tokens[from].text);
      if (body && !placesNamed(tokens[from].text).length) {
        const made: Mention = {
          sentence: index,
          from,
          to: from + 1,
          label: "Organization",
          by: "capitals",
          name: tokens[from].text,
          inner: [],
        };
        replace(mentions[index], mention, made);
        found.set(made.name, made);
        continue;
      }
      if (mention.label === "Place" || !DISTRICT.test(lastWord(tokens, office)) || !isSeat(tokens, mention)) continue;
      const rows = placesNamed(mention.name);
      const made: Mention = {
        sentence: index,
        from,
        to,
        label: "Place",
        by: "seat",
        name: mention.name,
        rows,
        level: null,
      };
      replace(mentions[index], mention, made);
      found.set(made.name, made);
    }
  }
  if (found.size === 0) return;
  applyFound(sentences, mentions, found);
}

/** The same for all other uses of those names. */
function applyFound(
  sentences: readonly Sentence[],
  mentions: readonly Mention[][],
  found: ReadonlyMap<string, Mention>,
): void {
  mentions.forEach((list, index) => {
    for (const mention of [...list]) {
      const known =
        mention.label === null ||
        (mention.label === "Person" && !isCourtesy(sentences[mention.sentence].tokens[mention.from - 1]))
          ? found.get(mention.name)
          : undefined;
      if (known) replace(list, mention, { ...known, sentence: mention.sentence, from: mention.from, to: mention.to });
    }
    for (const body of list.filter(({ by, name }) => by === "capitals" && found.has(name)))
      seatBodyBehind(sentences[index].tokens, list, body);
  });
}

const OF_A_CITY =
  /^(?:manager|clerk|attorney|administrator|engineer|planner|solicitor|council(?:lor|man|woman|member|or)?)$/;

/** "Bangor City Manager": the city's word is the title's where no gazetteer has the place with it. */
export function shortenCities(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens } of sentences)
    for (const mention of mentions[index]) {
      const { label, name, to, rows } = mention;
      if (label !== "Place" || !/ City$/.test(name) || (rows?.length ?? 0) > 0) continue;
      const short = name.replace(/ City$/, "");
      const known = placesNamed(short);
      if (known.length === 0 || !OF_A_CITY.test(tokens[to]?.lower ?? "") || !tokens[to].cap) continue;
      Object.assign(mention, { to: to - 1, name: short, rows: known, level: null });
    }
}

/** "the office of the SDO (C) East Lungdar", "Office of the Deputy Commissioner, Lunglei": one body with its seat. */
export function nameOfficesOf(sentences: readonly Sentence[], mentions: readonly Mention[][]): void {
  for (const { index, tokens, kind } of sentences) {
    if (kind !== "text") continue;
    const list = mentions[index];
    tokens.forEach(({ lower }, i) => {
      if (lower !== "office" || tokens[i + 1]?.lower !== "of") return;
      const first = tokens[i + 2]?.lower === "the" ? i + 3 : i + 2;
      const title = tokens[first]?.cap ? titleAt(tokens, first) : null;
      if (title === null || !DISTRICT.test(title.head)) return;
      const end = tokens[title.to]?.text === "(" && tokens[title.to + 2]?.text === ")" ? title.to + 3 : title.to;
      const at = tokens[end]?.text === "," ? end + 1 : end;
      const seat = list.find(({ label, from }) => label === "Place" && from === at);
      const clash = list.filter(({ from, to }) => from < at && to > i);
      if (
        seat === undefined ||
        clash.some(({ label, from }) => label !== null && (label !== "Organization" || from < i))
      )
        return;
      for (const old of [...clash, seat]) list.splice(list.indexOf(old), 1);
      const words = tokens.slice(i, seat.to);
      const name = words.reduce(
        (sum, token, n) => sum + (n > 0 && token.start > words[n - 1].end ? " " : "") + token.text,
        "",
      );
      list.push({
        sentence: index,
        from: i,
        to: seat.to,
        label: "Organization",
        by: "phrase",
        name,
        inner: [seat],
      });
      list.sort((a, b) => a.from - b.from);
    });
  }
}

/** "PWD, Serchhip": the seat behind such a body is of it, and takes part in nothing. */
function seatBodyBehind(tokens: readonly Token[], list: Mention[], body: Mention): void {
  const seat = list.find(({ label, from }) => label === "Place" && from === body.to + 1);
  if (seat === undefined || tokens[body.to]?.text !== "," || tokens[seat.to]?.text === ",") return;
  list.splice(list.indexOf(seat), 1);
  body.to = seat.to;
  body.inner = [seat];
}

function replace(list: Mention[], old: Mention, made: Mention): void {
  list.splice(list.indexOf(old), 1, made);
}

/** The last word of the office, past "(C)" behind it. */
function lastWord(tokens: readonly Token[], end: number): string {
  return tokens[pastLetter(tokens, end) - 1].lower;
}

/** "SDO(C)", "SDO (Civil)": where the office ends before its letter in parentheses. */
function pastLetter(tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.text === ")" && tokens[end - 3]?.text === "(" ? end - 3 : end;
}

/** Where the office begins that ends at `end` and stands behind somebody's name and a comma; -1 for none. */
function officeStart(tokens: readonly Token[], mentions: readonly Mention[], end: number): number {
  const last = pastLetter(tokens, end);
  for (let from = Math.max(0, last - 6); from < last; from++) {
    if (!tokens[from].cap || titleAt(tokens, from)?.to !== last) continue;
    let at = from;
    while (at > 0 && /^(?:and|&)$/.test(tokens[at - 1].lower)) {
      const one = [5, 4, 3, 2, 1].find((n) => titleAt(tokens, at - 1 - n)?.to === at - 1);
      if (one === undefined) break;
      at -= 1 + one;
    }
    const the = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
    if (tokens[the]?.lower === "of" && /^offices?$/.test(tokens[the - 1]?.lower ?? "")) return from;
    if (tokens[at - 1]?.text === "," && mentions.some(({ label, to }) => label === "Person" && to === at - 1))
      return from;
  }
  return -1;
}

/** One name that is no given name, or two of which the first is a quarter; nobody's forename and surname. */
function isSeat(tokens: readonly Token[], { from, to }: Mention): boolean {
  const first = tokens[from];
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first.text)) return false;
  if (words("organization-heads").has(tokens[to - 1].lower)) return false;
  if (to === from + 1)
    return !isFirstName(first.lower) && !isCommonWord(first.lower) && !words("portfolios").has(first.lower);
  return (
    to === from + 2 && (COMPASS.has(first.lower) || placesNamed(`${first.text} ${tokens[from + 1].text}`).length > 0)
  );
}
