// Which body is named here? By its head noun ("Mayo County Council"), or head and preposition ("Department of Health").

import { agencyAt, isServiceCentre, portAt, redCrossAt, regionalAt, withNumeral } from "./agencies";
import { countryOfficeAt } from "./country-offices";
import { isCommonWord } from "./dictionary";
import { consulateAt, hostEnd } from "./embassies";
import { foreignAt } from "./foreign-bodies";
import { placesNamed } from "./gazetteer";
import { governmentAt } from "./governments";
import { pairs, phrases, words } from "./lexicon";
import { hospitalAt, kindAt } from "./named-kinds";
import { canBegin, type Found, isNameWord, runEnd } from "./names";
import { joins } from "./organization-joints";
import { partEnd, stateEnd, tailEnd } from "./organization-tails";
import { isPartyOfPlace } from "./party";
import { isSpecialDistrict } from "./place-words";
import { seatedAt } from "./seated-bodies";
import { DEPUTY } from "./title-forms";
import { titleAt } from "./titles";
import type { Token } from "./tokens/token";

const JOINED = new Set(["of", "for", "on", "to", "against"]);
/** Heads that keep a list behind them: Department of Housing, Local Government and Heritage. */
const LISTING = new Set(
  "department ministry committee office school faculty institute directorate board commission bureau division college centre center centers centres subcommittee federation association chamber confederation society".split(
    " ",
  ),
);

/** The longest body name that begins at token `i`. */
export function organizationAt(tokens: readonly Token[], i: number): Found | null {
  if (!canBegin(tokens, i)) return null;
  const listed =
    countryOfficeAt(tokens, i) ??
    governmentAt(tokens, i) ??
    seatedAt(tokens, i) ??
    regionalAt(tokens, i) ??
    listedAt(tokens, i) ??
    agencyAt(tokens, i) ??
    portAt(tokens, i) ??
    redCrossAt(tokens, i) ??
    consulateAt(tokens, i) ??
    foreignAt(tokens, i) ??
    hospitalAt(tokens, i);
  const [byHead, byKind] = [headedAt(tokens, i), kindAt(tokens, i)];
  const headed = byHead !== null && (byKind === null || byHead.to >= byKind.to) ? byHead : byKind;
  const found = listed !== null && (headed === null || listed.to >= headed.to) ? listed : headed;
  if (found === null || isOnlyWords(tokens, i, found) || isPartyOfPlace(tokens, i, found)) return null;
  // "Deputy Bureau Chief" is an office.
  return DEPUTY.test(tokens[i].lower) && titleAt(tokens, found.to) !== null ? null : found;
}

/** "Management Team", "Fire Service": ordinary words before a weak head name no body. */
function isOnlyWords(tokens: readonly Token[], i: number, found: Found): boolean {
  if (
    tokens[found.to - 1].lower === "commissioners" &&
    tokens.slice(i, found.to - 1).every(({ lower }) => words("titles-modifier").has(lower))
  )
    return true;
  const head = tokens[found.to - 1].lower;
  if (head === "university" && found.to === i + 2 && !KIND_OF_UNIVERSITY.test(tokens[i].lower)) return false;
  if (
    found.by !== "head" ||
    !/^(team|unit|group|media|force|forces|service|services|office|fund|system|systems|division|house|times|news|partners?|enterprises|technologies|solutions|energy|properties|brothers|partnership|network|enterprise|command|branch|chapter|mission|party|exchange|initiative|forum|press|industries|library|laboratory|clinic|court|church|hospital|school|club|company|companies|companies|college|university|bank|administration|gallery|zoo|orchestra|hospice)$/.test(
      head,
    )
  )
    return false;
  if (tokens[i - 2]?.lower === "of" && tokens[i - 1]?.lower === "the" && isNameWord(tokens[found.to])) return false;
  if (tokens[found.to]?.text === "(" && /^\p{Lu}{3,}$/u.test(tokens[found.to + 1]?.text ?? "")) return false;
  if (/^(?:school|hospital|college|clinic)$/.test(head) && isProper(tokens[i])) return false;
  return tokens
    .slice(i, found.to - 1)
    .every(
      (token) =>
        isCommonWord(token.lower) ||
        words("portfolios").has(token.lower) ||
        /^(management|fire|community|local|primary|secondary|high|general|public|private|senior|junior|special|emergency|national school)$/.test(
          token.lower,
        ),
    );
}

/** "Sunrise Primary School", "Faith Hospital": a first word that says no kind of school or hospital is its name. */
function isProper({ text, lower }: Token): boolean {
  return (
    /^\p{Lu}\p{Ll}{2,}$/u.test(text) &&
    !KIND_OF_SCHOOL.test(lower) &&
    !/(?:ing|ed|al|ary|ic|ory|s)$/.test(lower) &&
    !words("portfolios").has(lower)
  );
}

const KIND_OF_SCHOOL =
  /^(?:community|high|public|private|senior|junior|state|district|county|city|village|town|urban|mobile|field|day|boarding|model|middle|grammar|new|old|modern|free|sunday|saturday|summer|winter|night|evening|art|music|drama|language|host|sister|partner|maternity|elementary|secondary|primary|first|second|third|many|most|more|some|every|each|our|their|his|her|the|this|that|my|former|future|only|main|top|best|good|great|young|pre|after|under|home|law|dance|film|trade|pilot|smart|digital|green|charter|cottage|day-care|care|base|army|navy|military|war|eye|heart|cancer|child|women|men|animal|pet|teaching|flight|police|head|deputy|assistant|acting|principal|chief|lead|junior)$/;

/** "State University" names none; "Federation University" does. */
const KIND_OF_UNIVERSITY =
  /^(?:state|public|private|national|local|medical|technical|agricultural|research|sister|host|partner|american|british|regional|modern|top|leading|online|city|provincial|federal|new|former|foreign|the)$/;

/** Whether the token is an acronym of a body known everywhere. */
export function isKnownAcronym(token: Token): boolean {
  return pairs("acronyms").has(token.text);
}

function listedAt(tokens: readonly Token[], i: number): Found | null {
  for (const phrase of phrases("organization-phrases").get(tokens[i].lower) ?? []) {
    if (phrase.every((word, at) => tokens[i + at]?.lower === word)) {
      const end = i + phrase.length;
      return {
        to: /^(?:conference|congress)$/.test(phrase[phrase.length - 1]) ? seatOf(tokens, end) : end,
        by: "phrase",
      };
    }
  }
  if (i === 0 && tokens[1]?.text === ":") return null;
  return isKnownAcronym(tokens[i]) ? { to: i + 1, by: "acronym" } : null;
}

/** "Political Consultative Conference (PCC) of Luding County": the place behind a body of that kind belongs to its name. */
function seatOf(tokens: readonly Token[], end: number): number {
  const at = tokens[end]?.text === "(" && tokens[end + 2]?.text === ")" ? end + 3 : end;
  if (tokens[at]?.lower !== "of" || !isNameWord(tokens[at + 1])) return end;
  const to = runEnd(tokens, at + 1);
  const name = tokens
    .slice(at + 1, to)
    .map((token) => token.text)
    .join(" ");
  return placesNamed(name).length > 0 ? to : end;
}

function headedAt(tokens: readonly Token[], i: number): Found | null {
  const heads = words("organization-heads");
  const ofHeads = words("organization-of-heads");
  let end = -1;
  let j = i;
  while (j < tokens.length) {
    const token = tokens[j];
    if (
      isNameWord(token) ||
      (token.kind === "number" && j > i && /^\d{1,3}$/.test(token.text) && isNameWord(tokens[j + 1]))
    ) {
      const lower = token.lower.replace(/\.$/, "");
      const service = isSpecialDistrict(tokens, j + 1) && tokens[j + 1].cap;
      const office = j > i && !service ? titleAt(tokens, j) : null;
      if (office !== null && isOfficeOf(tokens, office.to)) {
        end = office.to + 2;
        break;
      }
      if (office !== null && !goesOnAsBody(tokens, j)) {
        const head = end === j ? -1 : headBefore(tokens, j, office.to);
        if (head >= 0) end = head + 1;
        break;
      }
      const next = tokens[j + 1];
      if (lower === "office" && next?.lower === "of") {
        const officer = officerEnd(tokens, j + 2);
        if (officer > 0) {
          end = officer;
          break;
        }
      }
      if (
        (heads.has(lower) || isServiceCentre(tokens, j) || isSpecialDistrict(tokens, j) || isStaffed(tokens, j)) &&
        j > i
      )
        end = j + 1;
      if (
        next !== undefined &&
        (JOINED.has(next.lower) || isPosted(lower, next)) &&
        (ofHeads.has(lower) || (lower === "station" && end === j + 1)) &&
        !isUnitBefore(tokens, i, j)
      ) {
        const purpose = next.lower === "for" && /^organi[sz]ation$/.test(lower);
        const tail = tailEnd(tokens, j + 2, LISTING.has(lower) || purpose);
        if (tail > 0) {
          end = purpose
            ? seatEnd(tokens, tail)
            : next.lower === "for"
              ? taskEnd(tokens, tail)
              : parentEnd(tokens, lower, tail);
          j = end;
          if (tokens[j]?.lower === "of" || tokens[j]?.lower === "for") continue;
          break;
        }
      }
      j++;
      continue;
    }
    if (isAsideInName(tokens, i, j)) {
      j += 3;
      continue;
    }
    if (end === j || !joins(tokens, i, j)) break;
    j++;
  }
  end = hostEnd(tokens, i, withNumeral(tokens, withCompanyForm(tokens, end)));
  return end > i + 1 ? { to: end, by: "head" } : null;
}

/** "Heron Provincial Police Constable", "Heron School Board chair": the head of the body right before its office; -1 for none. */
function headBefore(tokens: readonly Token[], from: number, to: number): number {
  const isHead = ({ lower, cap }: Token) =>
    cap && words("organization-heads").has(lower) && !/^(executive|general|chief|cabinet)$/.test(lower);
  for (let j = to - 2; j >= from; j--) if (isHead(tokens[j]) && titleAt(tokens, j + 1)?.to === to) return j;
  return isHead(tokens[from]) ? from : -1;
}

/** "Public Works (R&B) Department": letters in parentheses before the head of the name. */
function isAsideInName(tokens: readonly Token[], i: number, j: number): boolean {
  const head = tokens[j + 3];
  return (
    j > i &&
    tokens[j].text === "(" &&
    tokens[j + 2]?.text === ")" &&
    /^\p{Lu}[\p{Lu}&]{1,5}$/u.test(tokens[j + 1].text) &&
    head?.cap === true &&
    words("organization-heads").has(head.lower) &&
    !words("organization-heads").has(tokens[j - 1].lower)
  );
}

/** "National Insurance Division of the Ministry of Labour": a unit with a name of its own, and the body it is of. */
function isUnitBefore(tokens: readonly Token[], i: number, j: number): boolean {
  if (j < i + 2 || tokens[j + 1].lower !== "of") return false;
  if (!/^(?:division|department|directorate|unit|section|branch|bureau|secretariat|wing)$/.test(tokens[j].lower))
    return false;
  const at = tokens[j + 2]?.lower === "the" ? j + 3 : j + 2;
  return (
    /^(?:ministry|department|office|government)$/.test(tokens[at]?.lower ?? "") &&
    tokens[at + 1]?.lower === "of" &&
    organizationAt(tokens, at) !== null
  );
}

/** "United Nations Mission in Liberia", "Association for Friendship with Kenya". */
function isPosted(head: string, next: Token): boolean {
  return head === "mission" && next.lower === "in";
}

/** "Office of the Lagos State Head of Service": the office of an officer; -1 for others. */
function officerEnd(tokens: readonly Token[], from: number): number {
  let j = tokens[from]?.lower === "the" ? from + 1 : from;
  for (let n = 0; n < 4 && isNameWord(tokens[j]); n++, j++) {
    const title = titleAt(tokens, j);
    if (title === null) continue;
    const about = /^(of|for|to)$/.test(tokens[title.to]?.lower ?? "") ? partEnd(tokens, title.to + 1) : title.to;
    return about > title.to + 1 ? about : title.to;
  }
  return -1;
}

/** "Office for the Coordination of Humanitarian Affairs": the task of the body has an object of its own. */
function taskEnd(tokens: readonly Token[], tail: number): number {
  if (tokens[tail]?.lower !== "of" || !/(?:tion|ment|ance|ence|ing|ity)$/.test(tokens[tail - 1].lower)) return tail;
  const end = tailEnd(tokens, tail + 1, true);
  return end > 0 ? end : tail;
}

/** "College of Law of Heron University", "School of Music of HNU": a part of a university is named with it. */
function parentEnd(tokens: readonly Token[], head: string, tail: number): number {
  if (head === "ministry") return stateBehind(tokens, tail);
  if (!/^(college|school|faculty|institute|department|office)$/.test(head) || tokens[tail]?.lower !== "of") return tail;
  const at = tokens[tail + 1]?.lower === "the" ? tail + 2 : tail + 1;
  if (/^\p{Lu}{3,7}$/u.test(tokens[at]?.text ?? "") && !isNameWord(tokens[at + 1])) return at + 1;
  const seat = chineseSeat(tokens, at);
  if (seat > 0) return seat;
  const parent = headedAt(tokens, at);
  return parent !== null && /^(university|college|academy)$/.test(tokens[parent.to - 1].lower) ? parent.to : tail;
}

/** "Ministry of Health of the Republic of Kenya": the state by its full name closes the ministry's. */
function stateBehind(tokens: readonly Token[], tail: number): number {
  if (tokens[tail]?.lower !== "of" || tokens[tail + 1]?.lower !== "the") return tail;
  const end = stateEnd(tokens, tail + 2);
  return end > 0 ? end : tail;
}

/** "Department of Commerce of Zhejiang Province": the Chinese division that the organ is of; -1 for others. */
function chineseSeat(tokens: readonly Token[], at: number): number {
  const end = runEnd(tokens, at);
  for (let to = end; to > at + 1; to--) {
    if (!/^(?:Province|Municipality|City|Prefecture|Region|County|District)$/.test(tokens[to - 1].text)) continue;
    const name = tokens
      .slice(at, to)
      .map(({ text }) => text)
      .join(" ");
    if (placesNamed(name)[0]?.country === "CN") return to;
  }
  return -1;
}

/** "Organisation for Trade and Transport in Africa (OTTA)": the acronym behind it closes the name. */
function seatEnd(tokens: readonly Token[], tail: number): number {
  return tokens[tail]?.lower === "in" && isNameWord(tokens[tail + 1]) && tokens[tail + 2]?.text === "("
    ? tail + 2
    : tail;
}

/** "Heron District Municipality", "Heron Research Centre": a body by the word before its last. */
export function isStaffed(tokens: readonly Token[], j: number): boolean {
  const before = tokens[j - 1]?.lower ?? "";
  if (tokens[j].lower === "station")
    return /^(?:experimental|experiment|research|weather|monitoring|meteorological|border)$/.test(before);
  if (tokens[j].lower === "schools")
    return tokens[j - 2]?.cap === true && /^(?:public|county|city|unified)$/.test(before);
  if (tokens[j].lower === "conference") return before === "consultative";
  if (tokens[j].lower === "municipality") return /^(district|local|metropolitan|metro)$/.test(before);
  return (
    /^(center|centre)$/.test(tokens[j].lower) &&
    /^(research|health|medical|training|service|services|innovation|control|prevention|transfer|cooperation|education|data|monitoring|resource|studies|science|technology)$/.test(
      before,
    )
  );
}

/** "UN Resident Coordinator's Office", "District Commissioner's Office": the office of the officer just named. */
function isOfficeOf(tokens: readonly Token[], to: number): boolean {
  return tokens[to]?.text === "'s" && /^(?:Office|Secretariat|Cabinet)$/.test(tokens[to + 1]?.text ?? "");
}

/** "Governor's Office", "Commissioner General Office": the title is a part of the body's name. */
function goesOnAsBody(tokens: readonly Token[], j: number): boolean {
  const lower = tokens[j].lower;
  if (
    /^(general|executive|chief|senior|regional|national|county|city|district|parliamentary|high|judge|public|lamido|king|queen|prince|princess|sultan|emir|bishop)$/.test(
      lower,
    )
  ) {
    const next = tokens[j + 1];
    return (
      isNameWord(next) &&
      !/^(executive|secretary|director|manager|officer|engineer|justice|minister|financial|operating|vice|deputy|governor|mayor|chairman|chairperson|chairwoman|chair|president|editor|registrar|assistant)$/.test(
        next.lower,
      )
    );
  }
  return tokens[j + 1]?.text === "'s" && isNameWord(tokens[j + 2]);
}

/** "Example Foods Co., Ltd.", "Example (Ireland) Limited". */
function withCompanyForm(tokens: readonly Token[], end: number): number {
  if (end < 0) return end;
  if (tokens[end]?.text === "," && /^(ltd|inc|llc|limited)\.?$/.test(tokens[end + 1]?.lower ?? "")) return end + 2;
  return /^(?:plc|ltd|AG|A\/S|ASA|SE|S\.A\.|N\.V\.|B\.V\.|Bhd|Berhad|GmbH|LLP|PLC|Pte|Pty)\.?$/.test(
    tokens[end]?.text ?? "",
  )
    ? end + 1
    : end;
}
