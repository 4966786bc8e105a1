// What does a single word tend to be? compromise's lexicon, and our list of given names it lacks.

import { words } from "./lexicon";
import { compromise } from "./libraries";

type Lexicon = Record<string, string | string[]>;
let lexicon: Lexicon | undefined;
const PROPER = new Set([
  "MaleName",
  "FemaleName",
  "FirstName",
  "LastName",
  "Person",
  "Place",
  "City",
  "Country",
  "Region",
]);
const PROPER_TOO = new Set(["Organization", "SportsTeam", "Demonym", "ProperNoun"]);

function tagsOf(lower: string): readonly string[] {
  lexicon ??= (compromise() as unknown as { model(): { one: { lexicon: Lexicon } } }).model().one.lexicon;
  const tags = Object.hasOwn(lexicon, lower) ? lexicon[lower] : [];
  return typeof tags === "string" ? [tags] : tags;
}

/** Whether the lower-case word is known as a given name. */
export function isFirstName(lower: string): boolean {
  if (words("first-names").has(lower) || words("first-names-men").has(lower) || words("first-names-women").has(lower))
    return true;
  return tagsOf(lower).some((tag) => tag === "MaleName" || tag === "FemaleName" || tag === "FirstName");
}

/** Given names that both men and women bear. */
const EITHER = new Set(
  "alex alexis ali andrea ashley billie bobbie charlie chris corey dale dana dominique drew frankie gale jackie jaime jamie jan jean jess jesse jo joe kelly kerry kim kit lee leigh leslie lindsay lyn michele mel nicola nicky pat ray robbie robin ronnie rory sam sandy sasha shannon shawn stacey sydney terry toni tracy vivian yuri".split(
    " ",
  ),
);

/** Whether a full name begins with a given name of men or of women only; empty when it tells nothing. */
export function genderOf(name: string): "male" | "female" | "" {
  const first = name.toLowerCase().split(" ")[0];
  if (!name.includes(" ") || EITHER.has(first)) return "";
  const tags = tagsOf(first);
  const male = words("first-names-men").has(first) || tags.includes("MaleName");
  const female = words("first-names-women").has(first) || tags.includes("FemaleName");
  return male === female ? "" : male ? "male" : "female";
}

const common = new Map<string, boolean>();

/** Whether the lower-case word is an ordinary word, not a name. */
export function isCommonWord(lower: string): boolean {
  let known = common.get(lower);
  if (known === undefined) {
    if (common.size > 20_000) common.clear();
    known = lookUpCommon(lower);
    common.set(lower, known);
  }
  return known;
}

/** Whether a word is common by how it ends alone, as Keating and Fleming are. */
export function isGuessedCommon(lower: string): boolean {
  return tagsOf(lower).length === 0 && isCommonWord(lower);
}

function lookUpCommon(lower: string): boolean {
  if (CLOSED.has(lower)) return true;
  const tags = tagsOf(lower);
  if (tags.length > 0) return !tags.some((tag) => PROPER.has(tag) || PROPER_TOO.has(tag));
  if (/s$/.test(lower) && tagsOf(lower.replace(/(?:e?s)$/, "")).length > 0)
    return isCommonWord(lower.replace(/e?s$/, ""));
  return (
    /(?:tion|ment|ness|ities|ity|ship|ing|ology|ics|ances?|ences?|ures?|ability|tions|ments)$/.test(lower) &&
    lower.length > 6 &&
    !GIVEN.test(lower)
  );
}

/** Words of the closed classes: they begin sentences in capitals and are never names there. */
export const CLOSED: ReadonlySet<string> = new Set(
  (
    "the a an this that these those it its he she they we you i his her their our your my him them us me who whom whose which what when where why how " +
    "in on at of for from by with without within to into onto upon under over above below between among amongst across through throughout during before after since until till " +
    "about against along around behind beside besides beyond despite down except inside like near off outside past per toward towards via amid " +
    "and or but nor so yet if because although though while whereas unless as than then also both either neither not no yes " +
    "all any some many much more most few several each every other another such same own one two three four five six seven eight nine ten " +
    "is are was were be been being am do does did done have has had having will would shall should can could may might must " +
    "there here now just only even still already again ever never always often however meanwhile moreover furthermore additionally therefore thus hence instead indeed " +
    "speaking according following earlier later today yesterday tomorrow once first second third finally lastly last next new old former local " +
    "addressing responding commenting welcoming noting adding explaining asked citing describing launching opening closing announcing presenting representing led joined accompanied present " +
    "please thank thanks dear let follow find visit join click watch retired"
  ).split(" "),
);

const SYLLABLE =
  "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ong|ian|iao|ing|uai|uan|ai|ei|ao|ou|an|en|ia|ie|iu|in|ua|uo|ui|un|ue|üe|er|a|o|e|i|u|ü))";
const GIVEN = new RegExp(`^${SYLLABLE}(?:['-]?${SYLLABLE})?$`);

/** Whether "Wang", "Xiaoming" is a Chinese name in pinyin order (lower case, given name of one or two syllables). */
export function isPinyinName(surname: string, given: string): boolean {
  return words("surnames-pinyin").has(surname) && GIVEN.test(given) && !CLOSED.has(given);
}

/** Whether the name is written in pinyin order, so that its first word is the surname. */
export function isPinyinOrder(name: string): boolean {
  const parts = name.toLowerCase().split(" ");
  return parts.length === 2 && isPinyinName(parts[0], parts[1]) && !isFirstName(parts[0]);
}
