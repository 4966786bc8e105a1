// Whose is an office that names no place? The district, state or assembly that the article is about: "Deputy Commissioner", "Head of Service", "Presiding Member".

import type { Entity } from "../../doc";
import { mastheadLayer } from "./clean";
import type { Mention } from "./mention";
import { officeLetters } from "./office-letters";
import { governmentOf } from "./offices";
import { positionsLayer } from "./positions";
import type { Reader } from "./reader";

/** Officers of an Indian, Pakistani, Bangladeshi or Kenyan district: they are of the place itself. */
const DISTRICT =
  /^(?:(?:additional|assistant|deputy|district|joint|sub|upazila|county) )*(?:deputy commissioner|district magistrate|district collector|collector|district development commissioner|county commissioner|superintendent of police|ssp|sp|ddc|addc|adc|acr|district commissioner|district police officer|dpo|upazila nirbahi officer|chief planning officer|chief medical officer|chief education officer|chief agriculture officer|chief animal husbandry officer|district information officer|assistant commissioner revenue|district emergency officer)(?: \(\w+\))?$/;

/** Officers of a state or county government anywhere in it. */
const STATE =
  /^(?:(?:deputy|acting|former|honourable) )*(?:head of (?:the )?(?:civil |public |county public )?service|secretary to the state government|ssg|chief press secretary|(?:senior |chief )?press secretary|principal private secretary|deputy governor|county secretary|accountant[- ]general|chief of staff)\b/;

const ASSEMBLY =
  /^(?:municipal chief executive|metropolitan chief executive|district chief executive|mce|dce|presiding member|(?:deputy )?(?:municipal|metropolitan|district) coordinating director|assembly member)$/;

/** The place or body of an office that is told by the office alone; `null` where the article names none or several as near. */
export function districtOffice(reader: Reader, title: string, at: number, person: Mention): Entity | null {
  if (ASSEMBLY.test(title)) return reader.memory.bodyNear(at, /\b(?:municipal|metropolitan|district) assembly$/i);
  if (STATE.test(title)) return stateGovernment(reader, at);
  return DISTRICT.test(title) ? district(reader, at, othersSeats(reader, title, person)) : null;
}

/** "Municipal Chief Executive for Tuam": the assembly of that place, where the article names it. */
export function assemblyOf(reader: Reader, title: string, place: Entity): Entity | undefined {
  if (!ASSEMBLY.test(title) || title === "assembly member") return undefined;
  return reader.doc.entities.find(
    ({ label, name }) =>
      label === "Organization" &&
      name.startsWith(`${place.name} `) &&
      /(?:Municipal|Metropolitan|District) Assembly$/.test(name),
  );
}

function stateGovernment(reader: Reader, at: number): Entity | null {
  if (!/^(?:NG|KE)$/.test(reader.home)) return null;
  const government = reader.memory.bodyNear(at, /\b(?:state|county) government\b/i);
  if (government) return government;
  const place = reader.memory.placeNear(at, ["province"], /\b(?:State|County)$/);
  return place ? governmentOf(reader, place) : null;
}

/** The dateline's district, else the one named last before. */
function district(reader: Reader, at: number, taken: ReadonlySet<Entity>): Entity | null {
  if (!/^(?:IN|PK|BD|NP|LK|KE|TZ|UG)$/.test(reader.home)) return null;
  const { dateline } = reader.doc.get(mastheadLayer);
  const isDivision = (entity: Entity) => {
    const { label, properties, name } = entity;
    return (
      label === "Place" &&
      !taken.has(entity) &&
      (properties.level === "county" || (reader.home === "KE" && /\bCounty$/.test(name)))
    );
  };
  const seat =
    dateline === null
      ? undefined
      : reader.doc.entities.find(
          ({ label, mentions, properties }) =>
            label === "Place" &&
            /^(?:county|township|prefecture)$/.test(String(properties.level)) &&
            mentions.some(({ start }) => start === dateline.start),
        );
  if (seat) return seat;
  return reader.memory.near(at, isDivision);
}

/** "Karnal DC Mary Byrne" beside "Deputy Commissioner John Roe": the places where somebody else holds that office. */
function othersSeats(reader: Reader, title: string, person: Mention): ReadonlySet<Entity> {
  const form = lettersOf(title);
  const seats = new Set<Entity>();
  for (const { phrase, person: other } of reader.doc.get(positionsLayer)) {
    if (other.entity === person.entity || lettersOf(phrase.title.toLowerCase()) !== form) continue;
    for (const { label, entity } of phrase.of) if (label === "Place" && entity) seats.add(entity);
  }
  return seats;
}

/** "dc" for "deputy commissioner" and for "dc". */
function lettersOf(title: string): string {
  return title.includes(" ") ? officeLetters(title) || title : title;
}
