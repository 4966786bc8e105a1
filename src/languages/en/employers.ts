// Whose chief executive is a bare "chief executive Mary Byrne"? The body with such officers that the article speaks of.

import type { Entity } from "../../doc";
import { senderOf } from "./delegation-bodies";
import { pairs } from "./lexicon";
import { isParty } from "./political-parties";
import type { Position } from "./positions";
import type { Reader } from "./reader";

/** Officers and the bodies that have them. */
const OFFICERS: readonly (readonly [RegExp, RegExp])[] = [
  [
    /^(?:(?:(?:deputy|pro|acting|interim)[ -])*vice[- ]chancellor(?: .*)?|chancellor|pro[- ]chancellor|provost|registrar|bursar|librarian|dean|dean of .*)$/,
    /\b(?:university|college|institute|school)\b/i,
  ],
  [
    /^(?:head teacher|headteacher|headmaster|headmistress|(?:school |deputy |assistant )?principal|chair of governors|school governor)$/,
    /\b(?:school|college|academy)\b|^(?:Ysgol|Scoil|Gaelscoil|Coláiste) /i,
  ],
  [
    /^(?:school )?board (?:president|chair|chairman|chairwoman|vice president|member|trustee|clerk)$|^(?:(?:interim|deputy|assistant|associate|acting) )*superintendent(?: of (?:schools?|.*services|instruction))?$|^trustee$|^chief business officer$|^chief business official$|^business manager$/,
    /\b(?:school district|schools|school board|board of education|education and training board|unified)\b/i,
  ],
  [
    /^(?:chief administrative officer|cao|(?:deputy )?(?:public works|planning|finance|recreation|fire|corporate services) (?:director|chief|manager)|director of public works)$/,
    /\b(?:council|township|municipality|county|city|town|village)\b/i,
  ],
  [
    /^(?:city|county|town|borough) (?:manager|clerk|engineer|planner|administrator|attorney|solicitor)$/,
    /\b(?:council|city|county|town|borough)\b/i,
  ],
  [
    /^(?:(?:deputy|acting|interim|assistant|group|managing) )?(?:chief executive(?: officer)?|ceo|chief operating officer|managing director|director general|director-general)$/,
    /\b(?:council|trust|university|college|hospital|authority|agency|association|federation|foundation|corporation|service|society|institute|board|company|group|ltd|limited|plc|inc)\b/i,
  ],
  [
    /^(?:(?:deputy|acting|interim) )?(?:vice-)?(?:chair|chairman|chairwoman|chairperson)$/,
    /\b(?:board|trust|authority|association|federation|foundation|society|committee|commission|union|club)\b/i,
  ],
  [
    /^(?:senior |executive |deputy |associate |assistant )*(?:director|head|chief) of (?:services?|operations|corporate|nursing|surgery|research)|^(?:executive |medical |clinical |nursing |finance |hr |communications |operations )?director$|^medical superintendent|^director of services/,
    /\b(?:council|trust|university|college|hospital|centre|center|institute|museum|theatre|library|authority|agency)\b/i,
  ],
  [
    /^(?:(?:deputy|assistant|interim|acting|associate|lead|senior) )*(?:chief nurse|matron|ward manager|charge nurse|ward sister|director of nursing|medical director|clinical lead(?: for .*)?|clinical director|consultant(?: .*)?|chief medical officer|chief of surgery)$/,
    /\b(?:trust|hospital|health board|health|nhs|hse|university health)\b/i,
  ],
  [
    /^(?:executive |acting |interim )?(?:head|director|deputy director|manager|general manager) (?:of|for) |^(?:executive )?(?:director|general manager|group manager) [a-z]+(?: (?:and|&) [a-z]+| [a-z]+){0,3}$/,
    /\b(?:council|trust|university|college|hospital|authority|agency|association|federation|foundation|corporation|service|society|institute|company|group|ltd|limited|plc|inc)\b/i,
  ],
  [
    /^(?:senior |executive |chief |municipal |area |district |county |town |city |assistant )*(?:engineer|planner|architect|librarian|arborist)$/,
    /\b(?:council|authority|department|city of|corporation)\b/i,
  ],
];

/** The officers whom a firm or a university names without itself in its own news. */
const IN_HOUSE =
  /^(?:(?:executive|senior|deputy|vice|assistant|first) )*(?:president|vice-president|chairman|chairwoman|chair|rector|vice-rector|general manager|party secretary|party committee secretary|vice-chairman)(?: (?:for|of) .+)?$/;
const HOUSE =
  /\b(?:university|college|institute|academy|group|corporation|company|co|ltd|limited|inc|plc|holdings|bank)\b/i;

/** The officers whom a company names in its own announcements. */
const COMPANY = /\b(?:plc|ltd|limited|inc|corporation|holdings|group)\.?$/i;
const COMPANY_OFFICER =
  /^(?:(?:group|deputy|acting|interim|senior|independent|non-executive|executive|managing) )*(?:chief [a-z]+(?: officer)?|ceo|cfo|coo|cto|chair(?:man|woman|person)?|(?:[a-z]+ (?:and [a-z]+ )?)?director|company secretary|general counsel)(?:-designate|-elect)?$/;

/** The officers whom an agency of the United Nations names in its own news of a country. */
const AGENCY_OFFICER =
  /^(?:(?:assistant|deputy|acting|outgoing|incoming|national|senior) )*(?:(?:country|resident|regional|subregional) )?(?:representative|programme (?:officer|specialist|manager|coordinator|assistant)|country director)$/;

function ownAgency({ doc }: Reader): Entity | undefined {
  const { publisher } = doc;
  const full = pairs("acronyms").get(publisher) || publisher;
  if (!/\bUnited Nations\b/.test(full) && !UN_BODIES.test(full)) return undefined;
  return doc.entities.find(({ label, name }) => label === "Organization" && (name === publisher || name === full));
}

const UN_BODIES =
  /^(?:Food and Agriculture Organization|World Health Organization|World Food Programme|International Labour Organization|International Organization for Migration|International Fund for Agricultural Development)$/;

/** "Chief Executive of Tiny Farms": an unknown body behind the office is no company of the publisher's. */
function isElsewhere(reader: Reader, { phrase }: Position): boolean {
  const { tokens } = reader.sentences[phrase.sentence];
  const at = tokens[phrase.to + 1]?.lower === "the" ? phrase.to + 2 : phrase.to + 1;
  return /^(?:of|at|for|with|in|from)$/.test(tokens[phrase.to]?.lower ?? "") && tokens[at]?.cap === true;
}

/** Officers of firms, whatever their names. */
const EXECUTIVE =
  /^(?:(?:deputy|acting|interim|group) )?(?:chief (?:executive|operating|financial|commercial|technical|technology) officer|chief executive|ceo|coo|cfo|managing director|finance director|general manager)$/;

/** Officers of the trust that runs the hospitals of the article. */
const MEDICAL = /\b(?:nurse|matron|medical|clinical|ward|nursing|consultant|surgery)\b/;

/** Bodies of the nation, parties and papers employ none of these in the news of a town. */
const ELSEWHERE =
  /\b(?:CPC|government|parliament|dáil|congress|senate|party|police|court|times|herald|news|nhs england)\b/i;

/** Bodies that write news of their own, unlike "Tuam County Leader". */
const WRITES =
  /\b(?:council|university|college|hospital|trust|institute|authority|agency|board|school|health|museum|association|federation)$|^(?:city|town|county|township|borough|university|college|institute) of /i;

/** Officers that any body may have. */
const ANYWHERE =
  /^(?!police officer|army officer|chief of|(?:county|district|state|national|provincial|federal|government|sub-county|village|ward) )(?:.* )?(?:spokesperson|spokesman|spokeswoman|manager|officer|coordinator|co-ordinator|engineer|supervisor|specialist|curator|ranger|inspector|planner|ecologist|biologist|hydrologist|director|director general|director-general|superintendent|administrator|administrative officer)$|^(?:director|head|manager) of /;

/** The one body that the article has named up to a bare office, right before it. */
function onlyBody(reader: Reader, { person, rule }: Position): Entity | null {
  if (rule !== "before") return null;
  const { paragraph } = reader.sentences[person.sentence];
  const named = new Set<Entity>();
  let near = false;
  for (const sentence of reader.sentences) {
    if (sentence.index > person.sentence) break;
    if (sentence.kind !== "text") continue;
    for (const { label, entity, from } of reader.mentionsOf(sentence.index)) {
      if (label !== "Organization" || !entity || ELSEWHERE.test(entity.name) || isParty(entity.name)) continue;
      if (sentence.index === person.sentence && from > person.from) continue;
      named.add(entity);
      near ||= sentence.paragraph >= paragraph - 1;
    }
  }
  return near && named.size === 1 ? [...named][0] : null;
}

/** The one fitting body of the article up to there; of several the one of the last two paragraphs, if it is alone there. */
export function employer(reader: Reader, title: string, position: Position): Entity | null {
  const sender = senderOf(reader, position);
  if (sender !== null) return sender;
  const home = reader.doc.entities.find(({ label, name }) => label === "Organization" && name === reader.doc.publisher);
  if (home && HOUSE.test(home.name) && IN_HOUSE.test(title)) return home;
  const agency = AGENCY_OFFICER.test(title) && !isElsewhere(reader, position) ? ownAgency(reader) : undefined;
  if (agency) return agency;
  const { publisher } = reader.doc;
  if (COMPANY.test(publisher) && COMPANY_OFFICER.test(title) && !isElsewhere(reader, position))
    return reader.registry.take("Organization", publisher, publisher);
  const kinds = OFFICERS.find(([office]) => office.test(title))?.[1];
  if (kinds === undefined) return ANYWHERE.test(title) ? onlyBody(reader, position) : null;
  if (kinds.test(publisher) && WRITES.test(publisher) && !ELSEWHERE.test(publisher))
    return reader.registry.take("Organization", publisher, publisher);
  const { paragraph } = reader.sentences[position.person.sentence];
  const near = new Set<Entity>();
  const all = new Set<Entity>();
  for (const sentence of reader.sentences) {
    if (sentence.index > position.person.sentence) break;
    if (sentence.kind !== "text") continue;
    for (const { label, entity, from } of reader.mentionsOf(sentence.index)) {
      if (label !== "Organization" || !entity || !kinds.test(entity.name) || ELSEWHERE.test(entity.name)) continue;
      all.add(entity);
      const behind = sentence.index === position.person.sentence && from > position.person.from;
      if (sentence.paragraph >= paragraph - 2 && !behind) near.add(entity);
    }
  }
  if (/chancellor|registrar|bursar|librarian/.test(title)) {
    const universities = [...all].filter(({ name }) => /\buniversity\b/i.test(name));
    if (universities.length > 0) return universities.length === 1 ? universities[0] : null;
  }
  if (MEDICAL.test(title)) {
    const trusts = [...all].filter(({ name }) => /\b(?:trust|health board)\b/i.test(name));
    if (trusts.length === 1) return trusts[0];
  }
  if (all.size === 0) return EXECUTIVE.test(title) ? onlyBody(reader, position) : null;
  const [one] = near.size === 1 ? near : all;
  return (near.size === 1 && !/chair/.test(title)) || all.size === 1 ? one : null;
}
