// Which bodies of the world have a part in a country? "UNICEF Malawi", "UNDP Fiji Country Office", "Oxfam Kenya".

import { placesNamed } from "./gazetteer";
import type { Found } from "./names";
import { isNameWord, runEnd } from "./names";
import type { Token } from "./tokens/token";

/** Bodies that name their parts by the country. */
const WORLDWIDE =
  /^(?:UNICEF|UNDP|UNFPA|UNHCR|UNESCO|UNEP|UNOPS|UNAIDS|UNIDO|UNODC|UN-Habitat|WHO|WFP|FAO|ILO|IOM|IFAD|WWF|USAID|GIZ|JICA|KOICA|Oxfam|WaterAid|ActionAid|CARE|Caritas|Greenpeace|UNCDF|Women)$/;

/** The part of a world-wide body that begins at token `i`. */
export function countryOfficeAt(tokens: readonly Token[], i: number): Found | null {
  const women = tokens[i].text === "UN" && tokens[i + 1]?.text === "Women";
  if (!women && (tokens[i].text === "Women" || !WORLDWIDE.test(tokens[i].text))) return null;
  const from = women ? i + 2 : i + 1;
  if (
    /^(?:Country|Regional|Sub-regional|Subregional)$/.test(tokens[from]?.text ?? "") &&
    tokens[from + 1]?.text === "Office"
  )
    return null;
  if (!isNameWord(tokens[from])) return null;
  for (let to = Math.min(from + 4, runEnd(tokens, from)); to > from; to--) {
    const name = tokens
      .slice(from, to)
      .map(({ text }) => text)
      .join(" ");
    if (placesNamed(name)[0]?.level !== "country") continue;
    const office = tokens[to]?.text === "Country" && tokens[to + 1]?.text === "Office" ? to + 2 : to;
    if (tokens[office]?.text === "'s" && isNameWord(tokens[office + 1])) return null;
    return { to: office, by: "seated" };
  }
  return null;
}
