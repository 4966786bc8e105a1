// Who takes or leaves an office? A title across a verb of appointment: "Mary Byrne was elected as chair of the board".

import { belongsToNext } from "./appositions";
import type { Mention, TitlePhrase } from "./mention";
import type { Bind, Position } from "./positions";
import { isCourtesy } from "./titles";
import type { Token } from "./tokens/token";

const BEGINS =
  /\b(?:appointed|elected|voted in|re-elected|reelected|named|nominated|selected|promoted|sworn in|took office|became|installed|inaugurated|assumed)\b/;

const ENDS = /\b(?:resigned|retired|stepped down|stood down|removed|dismissed|sacked|left office)\b/;

const ACROSS =
  /^(?:, )?(?:who )?(?:(?:has|had|have) (?:been |now |since )?)?(?:(?:is|was|were|are|been|being|becomes|became|unopposed|serves|served|serving|works|worked|acts|acted|acting|continues|remains|took|takes|takes over|took over|taken|resigned|retired|stepped down|stood down|appointed|elected|voted in|re-elected|reelected|named|nominated|selected|chosen|promoted|sworn|sworn in|installed|inaugurated|formally|officially|unanimously|recently|currently|also|now|then|previously|formerly|today|in|up|on|office|over|confirmed|unveiled|announced|assumed|the role|the position|the post|duty|of|to be) ?)+(?:as )?(?:(?:the|a|an|its|their|his|her|first|next|new|current|also|former|as) ?){0,3}$/;

/** "thanked Mary Byrne for her work as chair", "was praised for his years of service as clerk". */
const SERVED =
  /^(?:(?:was|were|has been|is) (?:also )?(?:thanked|praised|commended|honou?red|recogni[sz]ed) )?(?:for|on) (?:his|her|their) (?:[a-z-]+ ){0,2}(?:help|work|service|time|years?|tenure|term|leadership|efforts|contributions?|role)(?: of (?:service|work))? as (?:the |a |an |its |our )?$/;

/** "Mary Byrne was elected as chair of the board"; "appointed Mary Byrne (as) chair". */
export function bindAcross(
  tokens: readonly Token[],
  person: Mention,
  titles: readonly TitlePhrase[],
  bound: ReadonlyMap<TitlePhrase, Position>,
  bind: Bind,
): void {
  for (const phrase of titles) {
    if (phrase.from < person.to || bound.has(phrase)) continue;
    const from = Math.max(
      person.to,
      ...[...bound.values()]
        .filter((position) => position.person === person && position.phrase.from >= person.to)
        .map((position) => position.phrase.to),
    );
    if (phrase.from < from) continue;
    const between = tokens
      .slice(from, phrase.from)
      .map((token) => token.lower)
      .join(" ")
      .replace(/^, /, "")
      .replace(/^\( \p{L}{2,5} \) |^(?:from|of) [\p{L}' -]{3,24} (?=(?:was|were|is|has|have|had|became)\b)/u, "");
    const before = tokens
      .slice(Math.max(0, person.from - 4), person.from)
      .map((token) => token.lower)
      .join(" ");
    if (between === "as" && isListedAs(tokens, person, phrase, bound)) {
      bind(person, phrase, "verb");
      return;
    }
    if (isMade(tokens, person, between)) {
      bind(person, phrase, "verb", "begins");
      return;
    }
    if (SERVED.test(`${between} `)) {
      bind(person, phrase, "verb");
      return;
    }
    if (isActive(between)) return;
    if (/\b(?:not|never|will|would|may|might|could|if)\b|n't/.test(between)) continue;
    if (between !== "" && ACROSS.test(between) && !belongsToNext(tokens, phrase)) {
      bind(person, phrase, "verb", ENDS.test(between) ? "ends" : BEGINS.test(between) ? "begins" : "none");
      return;
    }
    if (
      /\b(?:appointed|elected|named|nominated|re-elected|chose|selected)(?: (?:mr|ms|mrs|dr|cllr|councillor))?$/.test(
        before,
      ) &&
      /^(?:as |to be )?(?:the |its |their |a |his |her )?(?:new |next |first )?$/.test(`${between} `)
    ) {
      bind(person, phrase, "verb", "begins");
      return;
    }
    return;
  }
}

/** "Mary Byrne as chair and John Roe as clerk.": an item that opens the sentence, or one behind another. */
function isListedAs(
  tokens: readonly Token[],
  person: Mention,
  { about }: TitlePhrase,
  bound: ReadonlyMap<TitlePhrase, Position>,
): boolean {
  let at = person.from;
  while (at > 0 && isCourtesy(tokens[at - 1])) at--;
  if (at === 0) return about !== "";
  while (at > 0 && /^(?:and|,)$/.test(tokens[at - 1].lower)) at--;
  return at < person.from && [...bound.values()].some(({ rule, phrase }) => rule === "verb" && phrase.to === at);
}

/** "swore in Mary Byrne as Commissioner for Health", "the appointment of Mary Byrne as dean", "with Mary Byrne as chair". */
function isMade(tokens: readonly Token[], person: Mention, between: string): boolean {
  if (!/^as(?: the| its| their| a| an)?(?: new| next| first| substantive| acting)?$/.test(between)) return false;
  let at = person.from;
  while (at > 0 && (isCourtesy(tokens[at - 1]) || /^[()]$/.test(tokens[at - 1].text))) at--;
  const before = tokens
    .slice(Math.max(0, at - 4), at)
    .map(({ lower }) => lower)
    .join(" ");
  return (
    /\b(?:swore in|sworn in|swears in|inducted|installed|unveiled|introduced|confirmed|designated|inaugurated|approved|announced|appointed|named|elected|nominated|re-elected|(?:appointment|election|nomination|confirmation|swearing in|swearing-in|posting|emergence) of|with)$/.test(
      before,
    ) && !/\b(?:not|never)\b/.test(before)
  );
}

/** "Governor Sule has sworn in a commissioner": the verb of appointment is active, the title is another's. */
function isActive(between: string): boolean {
  return (
    /\b(?:sworn|appointed|elected|named|nominated|selected|chosen|promoted|installed|unveiled|removed|dismissed|announced|confirmed)\b/.test(
      between,
    ) && !/\b(?:is|was|were|been|being|are|be)\b|^,/.test(between)
  );
}
