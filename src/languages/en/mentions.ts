// What does each sentence name? Every finder offers its longest name at each token; the longest, most certain one stays.

import type { Doc } from "../../doc";
import { acronymsOf, applyAcronyms, applyInitials } from "./acronyms";
import { placeOrgans } from "./chinese-organs";
import { nameCivicBodies } from "./civic-bodies";
import { nameByClass } from "./class-nouns";
import { mastheadLayer } from "./clean";
import { isCommonWord, isFirstName } from "./dictionary";
import { nameOfficersDistricts } from "./district-officers";
import { documentAt, quotedDocument } from "./documents";
import { uniteMissions } from "./embassies";
import { placesNamed } from "./gazetteer";
import { dropGeneric } from "./generic-bodies";
import { nameGovernmentsOf } from "./governments-of";
import { innerPlaces } from "./inner-places";
import { seatBodies, uniteBarePlaces } from "./known-seats";
import { words } from "./lexicon";
import { listedNames } from "./listed-names";
import { nameListedPlaces, nameNeighbours } from "./listed-places";
import { seatBeforeName } from "./local-offices";
import { meetingAt } from "./meetings";
import { nameWards } from "./members-wards";
import { type Mention, mentionsLayer, titlesLayer } from "./mention";
import { canBegin, isNameWord, isShouted, isTitleCase, runEnd } from "./names";
import { dropNicknames } from "./nicknames";
import { isOfficeLetters } from "./office-letters";
import { isKnownAcronym, organizationAt } from "./organizations";
import { nameOwnBrand } from "./own-brands";
import { personEnd, personScore } from "./people";
import { isPlacedHere } from "./place-words";
import { BASED, type FoundPlace, placeAt } from "./places";
import { nameOfficesOf, nameSeats, shortenCities } from "./seats-behind-offices";
import { uniteShortNames } from "./short-names";
import { spreadNames } from "./spread";
import { inOrder, surnameFirstEnd } from "./surname-first";
import { beatsTitle, hasOfficer } from "./title-or-name";
import { nameByOffice, nameStaffedCentres } from "./title-owners";
import { aboutEnd, findTitles } from "./title-phrases";
import { isCourtesy, isRank, titleAt } from "./titles";
import { type Sentence, sentencesLayer, type Token } from "./tokens/token";
import { takeUnknownAcronyms } from "./unknown-acronyms";

export function findMentions(doc: Doc): void {
  const sentences = doc.get(sentencesLayer);
  const mentions = sentences.map((sentence) => (isReadable(sentence) ? findIn(sentence) : []));
  trustHeadlines(sentences, mentions);
  shortenCities(sentences, mentions);
  nameStaffedCentres(sentences, mentions);
  const acronyms = acronymsOf(sentences, mentions);
  applyAcronyms(sentences, mentions, acronyms);
  applyInitials(sentences, mentions);
  placeOrgans(mentions);
  const { dateline } = doc.get(mastheadLayer);
  dropGeneric(mentions, dateline === null ? "" : doc.text.slice(dateline.start, dateline.end + 8));
  nameByClass(sentences, mentions);
  nameListedPlaces(sentences, mentions);
  nameNeighbours(sentences, mentions);
  nameGovernmentsOf(sentences, mentions);
  nameSeats(sentences, mentions);
  nameOfficesOf(sentences, mentions);
  nameWards(sentences, mentions);
  nameByOffice(sentences, mentions);
  nameOfficersDistricts(sentences, mentions);
  nameOwnBrand(mentions, doc.publisher);
  dropNicknames(sentences, mentions);
  uniteShortNames(mentions, doc.publisher);
  for (const sentence of sentences) listedNames(sentence, mentions[sentence.index]);
  uniteMissions(mentions, doc.publisher);
  spreadNames(sentences, mentions);
  nameCivicBodies(
    sentences,
    mentions,
    dateline === null ? "" : doc.text.slice(dateline.start, dateline.end),
    doc.publisher,
  );
  takeUnknownAcronyms(sentences, mentions);
  uniteBarePlaces(mentions);
  seatBodies(mentions);
  doc.set(mentionsLayer, mentions);
  doc.set(
    titlesLayer,
    sentences.map((sentence) => (sentence.kind === "text" ? findTitles(sentence, mentions[sentence.index]) : [])),
  );
}

/** A headline names no body, meeting or text that the article itself does not name. */
function trustHeadlines(sentences: readonly Sentence[], mentions: Mention[][]): void {
  const named = new Set(
    sentences.flatMap(({ kind, index }) => (kind === "text" ? mentions[index].map(({ name }) => name) : [])),
  );
  for (const { kind, index } of sentences) {
    if (kind !== "headline") continue;
    mentions[index] = mentions[index].filter(
      ({ label, name }) => label === "Person" || label === "Place" || named.has(name),
    );
  }
}

/** Capitals tell nothing in a headline: it only repeats the names of the text. */
function isReadable(sentence: Sentence): boolean {
  if (sentence.kind === "headline") return !isTitleCase(sentence.tokens) && !isShouted(sentence.tokens);
  return !isShouted(sentence.tokens);
}

function findIn(sentence: Sentence): Mention[] {
  const { tokens } = sentence;
  const found: Mention[] = [];
  let titled = false;
  let plural = false;
  let office = false;
  for (let i = 0; i < tokens.length; ) {
    const quoted = quotedDocument(tokens, i);
    if (quoted !== null) {
      found.push(mention(sentence, i + 1, quoted.to - 1, "Document", "quoted"));
      i = quoted.to;
      continue;
    }
    if (isPluralTitle(tokens[i]) && isNameWord(tokens[i + 1])) {
      plural = true;
      titled = true;
      i++;
      continue;
    }
    const best = bestAt(tokens, i, titled);
    if (best === null) {
      const title = titleAt(tokens, i);
      if (title !== null) {
        const skipped = aboutEnd(tokens, title);
        titled = !(
          found[found.length - 1]?.label === "Person" && isAside(tokens, found[found.length - 1].to, i, title.to)
        );
        office = /^(of|for|at|in|to)$/.test(tokens[skipped]?.lower ?? "");
        i = skipped;
        continue;
      }
      plural = isPluralTitle(tokens[i]) || (plural && /^(,|and|&)$/.test(tokens[i].lower));
      titled = plural || isCourtesy(tokens[i]) || (titled && tokens[i].text === ",");
      i++;
      continue;
    }
    found.push(toMention(sentence, i, best, titled || isCourtesy(tokens[i - 1])));
    plural = plural && best.label === "Person";
    const unknown: boolean = office && best.label === null && tokens[best.to]?.text === ",";
    titled =
      unknown ||
      (office && (best.label === "Organization" || best.label === "Place")) ||
      isSeatOfBody(tokens, i, best, titled);
    office = titled && /^(of|in|to)$/.test(tokens[best.to]?.lower ?? "");
    i = best.to;
  }
  return found;
}

/** "Mary Byrne, president, Heron Makers": an office between commas behind a name is that one's. */
function isAside(tokens: readonly Token[], name: number, from: number, to: number): boolean {
  return tokens[name]?.text === "," && from - name <= 2 && tokens[to]?.text === ",";
}

/** "Ministers", "Councillors": a list of names follows. */
function isPluralTitle(token: Token): boolean {
  if (!token.cap || !token.lower.endsWith("s")) return token.lower === "cllrs";
  const singular = token.lower.slice(0, -1);
  return (
    words("titles-head").has(singular) || singular === "cllr" || words("titles-capitals").has(token.text.slice(0, -1))
  );
}

type Kind = "Organization" | "Place" | "Document" | "Meeting" | "Person" | null;
interface Best {
  to: number;
  label: Kind;
  by: string;
  place?: FoundPlace;
}

/** "Chairman of the Board, Tuam, Mary Byrne": one name between commas behind a body in front of a whole name is its seat. */
function isSeatOfBody(tokens: readonly Token[], i: number, { to, label }: Best, titled: boolean): boolean {
  return titled && label !== "Person" && isBetweenCommas(tokens, i, to);
}

function isBetweenCommas(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    to === i + 1 &&
    tokens[i - 1]?.text === "," &&
    tokens[to]?.text === "," &&
    tokens[i - 2]?.cap === true &&
    isNameWord(tokens[to + 1]) &&
    isNameWord(tokens[to + 2]) &&
    titleAt(tokens, to + 1) === null
  );
}

function bestAt(tokens: readonly Token[], i: number, titled: boolean): Best | null {
  const token = tokens[i];
  if (token.kind === "mark") return null;
  const title = titleAt(tokens, i);
  if (isCourtesy(token) && token.cap && title === null && isNameWord(tokens[i + 1])) return null;
  if (isRank(tokens, i)) return null;
  if (
    isOfficeLetters(token.text) &&
    placesNamed(tokens[i + 1]?.text ?? "").length > 0 &&
    (!isNameWord(tokens[i + 2]) || isFirstName(tokens[i + 2].lower))
  )
    return { to: i + 1, label: null, by: "run" };
  const seat = seatBeforeName(tokens, i);
  if (seat > 0) {
    const rows = placesNamed(nameOf(tokens, i, seat));
    return {
      to: seat,
      label: "Place",
      by: "division",
      place: { to: seat, by: "division", level: null, rows, weak: false },
    };
  }
  const listed = surnameFirstEnd(tokens, i);
  if (listed > 0) return { to: listed, label: "Person", by: "surname-first" };
  const offers: Best[] = [];
  const organization = organizationAt(tokens, i);
  if (organization) offers.push({ ...organization, label: "Organization" });
  const text = documentAt(tokens, i);
  if (text) offers.push({ ...text, label: "Document" });
  const meeting = meetingAt(tokens, i);
  if (meeting) offers.push({ ...meeting, label: "Meeting" });
  const place = placeAt(tokens, i);
  if (place && (!place.weak || isPlacedHere(tokens, i, place.to)))
    offers.push({ to: place.to, by: place.by, label: "Place", place });
  const ruled = place?.by === "gazetteer" && tokens[place.to - 1].lower !== "municipality";
  if (ruled && organization && place.to >= organization.to) offers.shift();
  let best = offers.reduce<Best | null>(
    (longest, offer) => (longest === null || offer.to > longest.to ? offer : longest),
    null,
  );
  const officer = best?.label === "Organization" && title !== null && hasOfficer(tokens, i, best.to, title.to);
  if (title !== null && !officer && !(best !== null && beatsTitle(tokens, i, best, title.to))) return null;
  if (best?.label === "Place" && !isPosting(tokens, i) && runsOn(tokens, best.to)) best = null;
  if (!isNameWord(token)) return best;
  const to = personEnd(tokens, i);
  if (to > i && !(titled && isBetweenCommas(tokens, i, to))) {
    const score = personScore(tokens, i, to, titled);
    const stronger =
      best === null ||
      (best.label === "Place" && to > best.to && best.by === "gazetteer") ||
      (best.label === "Place" && best.by !== "gazetteer" && to >= best.to && score >= 3 && !isPlacedAt(tokens, i)) ||
      (titled && score >= 4 && best.label !== "Organization");
    if (
      score >= 2 &&
      stronger &&
      !(best !== null && best.label === "Place" && to === best.to && !titled && (best.by === "gazetteer" || score < 3))
    )
      best = { to, label: "Person", by: "person" };
  }
  if (best === null && canBegin(tokens, i)) {
    const capitals = /^\p{Lu}{2,6}$/u.test(token.text) && token.text.length < tokens[i + 1]?.text.length;
    const alone = capitals || (COMPASS.test(token.lower) && placeAt(tokens, i + 1)?.by === "gazetteer");
    const end = alone ? i + 1 : Math.max(runEnd(tokens, i), to);
    if (end > i) return { to: stopAtTitle(tokens, i, stopAtMember(tokens, i, end)), label: null, by: "run" };
  }
  return best;
}

/** "at Mary Park": a preposition of place before what may be a site or somebody. */
function isPlacedAt(tokens: readonly Token[], i: number): boolean {
  return /^(?:in|at|to|from|near|the|into|through|around|past|beside|visited|toured|along|across)$/.test(
    tokens[i - 1]?.lower ?? "",
  );
}

/** "Southwest China": the quarter before a place. */
const COMPASS = /^(?:north|south|east|west|central|northeast|northwest|southeast|southwest)$/;

/** "Ambassador to the United States John Roe": behind the posting comes the name. */
function isPosting(tokens: readonly Token[], i: number): boolean {
  const at = tokens[i - 1]?.lower === "the" ? i - 2 : i - 1;
  if (
    /^(to|of)$/.test(tokens[at]?.lower ?? "") &&
    /^(ambassador|plenipotentiary|extraordinary|consul|envoy)$/.test(tokens[at - 1]?.lower ?? "")
  )
    return true;
  const sent = tokens.slice(Math.max(0, at - 5), at).map(({ lower }) => lower);
  if (
    tokens[at]?.lower === "to" &&
    /(?:^| )(?:ambassador|plenipotentiary|extraordinary|commissioner|envoy) of (?:the )?\S+(?: \S+)?$/.test(
      sent.join(" "),
    )
  )
    return true;
  if (
    / (?:high commissioner|permanent representative)$/.test(` ${sent.join(" ")}`) &&
    /^(?:to|for|of)$/.test(tokens[at]?.lower ?? "")
  )
    return true;
  const consul = tokens[at - 1]?.lower === "general" ? tokens[at - 2]?.lower : tokens[at - 1]?.lower;
  return /^(in|to|of)$/.test(tokens[at]?.lower ?? "") && /^(consul|consul-general|representative)$/.test(consul ?? "");
}

/** A place's name that capitals go on behind is a part of a name: "Lake Region Economic Plan". */
function runsOn(tokens: readonly Token[], to: number): boolean {
  const next = tokens[to];
  return (
    isNameWord(next) &&
    tokens[to - 1].cap &&
    next.start - tokens[to - 1].end <= 1 &&
    titleAt(tokens, to) === null &&
    !isCourtesy(next) &&
    !isKnownAcronym(next) &&
    !isFirstName(next.lower) &&
    organizationAt(tokens, to) === null &&
    !/^\p{Lu}{2,}$/u.test(next.text)
  );
}

/** "Member for Heron Mary Byrne": behind the seat of a member comes the name. */
function stopAtMember(tokens: readonly Token[], i: number, end: number): number {
  if (
    tokens[i - 1]?.lower !== "for" ||
    !/^(?:member|mp|mla|msp|mpp|td|senator|mha|mna)$/.test(tokens[i - 2]?.lower ?? "")
  )
    return end;
  for (let j = i + 1; j + 1 < end; j++) if (isFirstName(tokens[j].lower)) return j;
  return end;
}

/** A run of capitals ends before a title, and before a given name that ordinary words in capitals precede: "Independent Tom Roe". */
function stopAtTitle(tokens: readonly Token[], i: number, end: number): number {
  for (let j = i + 1; j + 1 < end && isCommonWord(tokens[j - 1].lower) && !isFirstName(tokens[j - 1].lower); j++)
    if (isFirstName(tokens[j].lower)) return j;
  for (let j = i + 1; j < end; j++)
    if (titleAt(tokens, j) !== null || isCourtesy(tokens[j]) || isPluralTitle(tokens[j])) return j;
  return end;
}

function toMention(sentence: Sentence, i: number, best: Best, titled: boolean): Mention {
  const made = mention(sentence, i, best.to, best.label, best.by);
  if (best.place) {
    made.name = made.name.replace(BASED, "");
    made.rows = best.place.rows;
    made.level = best.place.level;
  }
  if (best.by === "surname-first") made.name = inOrder(made.name.replace(/ ,/g, ","));
  if (best.label === "Person" && titled) made.titled = true;
  if (best.label === "Organization") made.inner = innerPlaces(sentence, made);
  return made;
}

export function mention(sentence: Sentence, from: number, to: number, label: Mention["label"], by: string): Mention {
  return { sentence: sentence.index, from, to, label, by, name: nameOf(sentence.tokens, from, to) };
}

/** The words of a name with single blanks, its possessive kept inside and the outer marks left out. */
export function nameOf(tokens: readonly Token[], from: number, to: number): string {
  let name = "";
  for (let i = from; i < to; i++) {
    if (i > from && tokens[i].start > tokens[i - 1].end) name += " ";
    name += tokens[i].text;
  }
  return name;
}
