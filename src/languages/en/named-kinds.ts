// Which bodies are named by a trade, a service or a people? "Heron Roofing", "Northern Health", "Merlin First Nation", "Scoil Mhuire".

import { CLOSED, isCommonWord, isFirstName } from "./dictionary";
import { placesNamed } from "./gazetteer";
import { words } from "./lexicon";
import { type Found, isNameWord } from "./names";
import { isCourtesy, titleAt } from "./titles";
import type { Token } from "./tokens/token";

/** What firms trade in, behind their name. */
const TRADES = new Set(
  "roofing paving excavating excavation contracting contractors builders homes farms brewing brewery plumbing consulting consultants architects engineering engineers landscaping trucking hauling towing realty developers developments aggregates quarries minerals outfitters surveyors electrical lumber ventures robotics interiors joinery haulage windfarm distillery orchards vineyards wineries bakery caterers recyclers recycling demolition surfacing fabrication power steel cement petroleum petrochemical petrochemicals shipping lines locomotive biotech pharma textiles automotive semiconductor semiconductors chemicals dairy beverages garments apparel seafoods software aerospace international".split(
    " ",
  ),
);

/** Words that say which sort of health is meant, and name no health service. */
const SORTS =
  /^(?:public|mental|global|animal|digital|environmental|community|primary|occupational|women|men|child|children|maternal|population|human|rural|sexual|reproductive|allied|oral|dental|family|plant|soil|world|good|better|behavioral|behavioural|planetary|indigenous|aboriginal|youth|school|national|federal|state|county|city|district|territory|universal|international|minister|secretary|department|director|commissioner|and|deputy|assistant|spinal|heart|brain|eye|bone|gut|skin|lung|kidney|care|e)$/;

/** First words of Irish schools and clubs. */
const IRISH_FIRST = /^(?:Scoil|Gaelscoil|Coláiste|Gaelcholáiste|Naíonra|Comhairle|Cumann|Bunscoil|Ysgol)$/;

/** The body of that kind that begins at token `i`. */
export function kindAt(tokens: readonly Token[], i: number): Found | null {
  if (IRISH_FIRST.test(tokens[i].text) && isNameWord(tokens[i + 1])) {
    let to = i + 2;
    while (to < i + 4 && isNameWord(tokens[to])) to++;
    return { to, by: "head" };
  }
  const listed = plcEnd(tokens, i);
  if (listed > 0) return { to: listed, by: "head" };
  for (let j = i + 1; j < i + 5 && isNameWord(tokens[j]); j++) {
    const officer = tokens[j].lower === "health" && isOfficer(tokens, j + 1);
    if (!officer && isNameWord(tokens[j + 1])) {
      if (titleAt(tokens, j) !== null && !tokens.slice(j, j + 3).some(({ lower }) => lower === "health")) return null;
      continue;
    }
    if (endsAsKind(tokens, i, j)) return { to: j + 1, by: "head" };
  }
  return null;
}

/** "Heron plc", "Heron & Byrne plc": the form in lower case ends the name; -1 for none. */
function plcEnd(tokens: readonly Token[], i: number): number {
  let j = i + 1;
  while (j < i + 4 && (isNameWord(tokens[j]) || tokens[j]?.text === "&") && titleAt(tokens, j) === null) j++;
  return tokens[j]?.text === "plc" && isNameWord(tokens[j - 1]) ? j + 1 : -1;
}

/** "Merlin Health Chief Executive": the office of who heads the service. */
export function isOfficer(tokens: readonly Token[], at: number): boolean {
  const title = tokens[at]?.cap ? titleAt(tokens, at) : null;
  return (
    title !== null &&
    /^(?:executive|ceo|president|chair|chairman|chairwoman|chairperson|vice-president)$/.test(title.head)
  );
}

/** "University Hospital Galway": the seat behind the words for the kind. */
export function hospitalAt(tokens: readonly Token[], i: number): Found | null {
  if (!/^(?:University|General|Regional|Children's)$/.test(tokens[i].text) || tokens[i + 1]?.text !== "Hospital")
    return null;
  let to = i + 2;
  while (to < i + 4 && isNameWord(tokens[to]) && placesNamed(tokens[to].text).length > 0) to++;
  return to > i + 2 ? { to, by: "phrase" } : null;
}

function endsAsKind(tokens: readonly Token[], i: number, j: number): boolean {
  const { lower } = tokens[j];
  const before = tokens.slice(i, j);
  if (before.some((token) => CLOSED.has(token.lower) && token.text.length > 3 && token.text !== "First")) return false;
  const named = before.some((token) => !isCommonWord(token.lower) && !words("portfolios").has(token.lower));
  if (/^(?:AG|A\/S|ASA|GmbH|plc|PLC|Berhad|Bhd)$/.test(tokens[j].text)) return named && j - i < 4;
  if (lower === "nation") return named && /^\p{Lu}/u.test(tokens[i].text);
  if (lower === "resources")
    return named && !/^(?:human|natural|water|energy|mineral|of)$/.test(tokens[j - 1].lower) && j > i + 1;
  if (lower === "venture") return tokens[j - 1].lower === "joint" && before.length > 1;
  if (lower === "health")
    return (
      !isPortfolio(tokens, i) &&
      !SORTS.test(tokens[j - 1].lower) &&
      !SORTS.test(tokens[i].lower) &&
      (named ||
        (/^(?:northern|interior|island|coastal|southern|eastern|western)$/.test(tokens[j - 1].lower) && j === i + 1)) &&
      !/^(?:officer|officers|service|services|workers?|minister|system|care)$/.test(tokens[j + 1]?.lower ?? "")
    );
  return (
    TRADES.has(lower) &&
    named &&
    !/(?:al|ive|ary|ior|ing|ed|ern)$/.test(tokens[j - 1].lower) &&
    !(before.length === 1 && (isFirstName(tokens[i].lower) || isOfficers(tokens, i, lower)))
  );
}

/** "chief executive Lar Power": behind an office a word that is a surname, too, ends a name. */
function isOfficers(tokens: readonly Token[], i: number, last: string): boolean {
  const office = tokens[i - 1];
  return (
    office !== undefined &&
    (words("titles-head").has(office.lower) || isCourtesy(office)) &&
    words("surnames-words").has(last)
  );
}

/** "Minister of Regional Health", "Housing and Regional Health": a field of government, not a service. */
function isPortfolio(tokens: readonly Token[], i: number): boolean {
  const [before, further] = [tokens[i - 1]?.lower ?? "", tokens[i - 2]?.lower ?? ""];
  if (/^(?:of|for)$/.test(before))
    return /^(?:ministers?|secretary|ministry|department|critic|portfolio)$/.test(further);
  return /^(?:and|,|&)$/.test(before) && words("portfolios").has(further);
}
