// Which place lies in which?

import { mastheadLayer } from "../clean";
import { placesNamed } from "../gazetteer";
import { chooseRow } from "../home";
import type { Mention } from "../mention";
import type { Token } from "../tokens/token";
import type { EnglishRule } from "./rule";

/** Words that name a part of a body. */
const UNIT =
  /\b(?:committee|subcommittee|department|division|office|school|faculty|college|institute|bureau|unit|team|directorate|branch|board|centre|center|laboratory|section|commission|council)\b/i;

/** "Mayo County Council's Roads Committee": one body named directly before another. */
const bodies: EnglishRule = {
  id: "en.part-of.bodies",
  type: "PART_OF",
  example: "The plan went to Mayo County Council's Roads and Water Committee.",
  nearMiss: "The plan went to Mayo County Council and the Roads and Water Committee.",
  sentence(reader, rule) {
    const { tokens } = reader.sentence;
    const named = reader
      .mentionsHere()
      .filter((mention) => mention.label === "Organization" && mention.entity !== undefined);
    for (let n = 0; n + 1 < named.length; n++) {
      const [whole, part] = [named[n], named[n + 1]];
      if (isUnitOf(tokens, whole, part)) {
        const evidence = { start: tokens[whole.from].start, end: tokens[part.to - 1].end };
        reader.state(rule, whole.entity!, part.entity!, { evidence, confidence: 0.8 });
        continue;
      }
      if (tokens[whole.to]?.text !== "'s" || part.from !== whole.to + 1 || !UNIT.test(part.name)) continue;
      const evidence = { start: tokens[whole.from].start, end: tokens[part.to - 1].end };
      reader.state(rule, part.entity!, whole.entity!, { evidence, confidence: 0.8 });
    }
  },
};

const PARENT =
  /\b(?:ministry|department|government|university|council|authority|commission|corporation|agency|office)\b/i;

/** "the Insurance Division of the Ministry of Labour", "Heron College, a constituent college of Tuam University". */
function isUnitOf(tokens: readonly Token[], part: Mention, whole: Mention): boolean {
  const between = tokens
    .slice(part.to, whole.from)
    .map(({ lower }) => lower)
    .join(" ")
    .replace(/^\( \S+ \) /, "");
  if (/^of(?: the)?$/.test(between)) return UNIT.test(part.name) && PARENT.test(whole.name);
  return /^(?:,|which is|, which is) (?:a|an|the|one of the) (?:\p{Ll}+ )?(?:college|colleges|campus|department|unit|arm|agency|subsidiary|division|branch|affiliate|parastatal|institution|school|institute|wing) (?:of|under)(?: the)?$/u.test(
    between,
  );
}

/** "Investment Division of CNTC": a unit named with its body's acronym, which the article has in full. */
const unitsByAcronym: EnglishRule = {
  id: "en.part-of.acronym",
  type: "PART_OF",
  example: "Heron Trade Centre Association (HTCA) thanked Mary Byrne, director of the Investment Division of HTCA.",
  nearMiss: "Heron Trade Centre Association (HTCA) thanked Mary Byrne, director of the Investment Division of HTCX.",
  sentence(reader, rule) {
    const { tokens } = reader.sentence;
    for (const { label, entity, from, to, name } of reader.mentionsHere()) {
      const short = /^.+ of (?:the )?(\p{Lu}{3,7})$/u.exec(name)?.[1];
      if (label !== "Organization" || !entity || short === undefined || !UNIT.test(name)) continue;
      const whole = reader.doc.entities.find(
        (other) =>
          other.label === "Organization" && other !== entity && (other.name === short || other.aliases.has(short)),
      );
      const evidence = { start: tokens[from].start, end: tokens[to - 1].end };
      if (whole) reader.state(rule, entity, whole, { evidence, confidence: 0.8 });
    }
  },
};

export const partOf: readonly EnglishRule[] = [
  bodies,
  unitsByAcronym,
  {
    id: "en.part-of.dateline",
    type: "PART_OF",
    example: "NAIROBI, Kenya, Oct 27 – Mary Byrne visited a school.",
    nearMiss: "NAIROBI, Oct 27 – Mary Byrne visited a school.",
    article(reader, rule) {
      const { dateline } = reader.doc.get(mastheadLayer);
      if (dateline === null) return;
      const [inner, outer] = reader.doc
        .slice(dateline)
        .split(/\s*,\s*/)
        .map((name) => chooseRow(placesNamed(name), reader.home, name));
      const town = inner
        ? undefined
        : reader.doc.entities.find(
            ({ label, mentions }) => label === "Place" && mentions.some(({ start }) => start === dateline.start),
          );
      const holds = outer && reader.registry.get("Place", outer.key);
      if (town && holds && outer.level !== "township") reader.state(rule, town, holds, { evidence: dateline });
      if (!inner || !outer || inner.key === outer.key || inner.country !== outer.country) return;
      if (outer.level !== "country" && (inner.level !== "township" || outer.level === "township")) return;
      const [part, whole] = [inner, outer].map((row) =>
        reader.registry.take("Place", row.key, row.name, dateline, { level: row.level }),
      );
      reader.state(rule, part, whole, { evidence: dateline });
    },
  },
  {
    id: "en.part-of.places",
    type: "PART_OF",
    example: "He was born in Tuam, County Galway.",
    nearMiss: "He travelled to Tuam and Nairobi.",
    sentence(reader, rule) {
      const { tokens } = reader.sentence;
      const places = reader
        .mentionsHere()
        .flatMap((mention) => (mention.label === "Organization" ? seatBehind(mention) : [mention]))
        .filter((mention) => mention.label === "Place" && mention.entity !== undefined);
      for (let n = 0; n + 1 < places.length; n++) {
        const between = tokens
          .slice(places[n].to, places[n + 1].from)
          .map((token) => token.lower)
          .join(" ");
        const possessed = tokens[places[n + 1].to]?.text === "'s" ? places[n + 2] : undefined;
        if (
          between !== "'s" &&
          possessed !== undefined &&
          possessed.from === places[n + 1].to + 1 &&
          JOINTS.test(between)
        ) {
          if (isSmaller(places[n], possessed) && places[n].entity && possessed.entity)
            reader.state(rule, places[n].entity!, possessed.entity, {});
          continue;
        }
        const [inner, outer] = between === "'s" ? [places[n + 1], places[n]] : [places[n], places[n + 1]];
        if (!JOINTS.test(between) || (between === "," && reader.isListed(inner, outer)) || !isSmaller(inner, outer))
          continue;
        const inners = between === "'s" || between === "," ? [inner] : [...listBefore(tokens, places, n), inner];
        const evidence = {
          start: tokens[Math.min(inners[0].from, outer.from)].start,
          end: tokens[Math.max(inner.to, outer.to) - 1].end,
        };
        for (const part of inners)
          if (part.entity && outer.entity) reader.state(rule, part.entity, outer.entity, { evidence });
      }
    },
  },
];

/** "University of Lagos, Nigeria": the place that ends a body's name. */
function seatBehind(body: Mention): Mention[] {
  return body.inner?.filter((place) => place.to === body.to) ?? [];
}

const JOINTS =
  /^(?:,|in (?:north|south|east|west|central)\S*|\(|in|of|in the|of the|'s|, in|, the|, of|, (?:the )?capital of(?: the)?|, (?:the )?capital city of(?: the)?|'s (?:north|south|east|west|central)\S*|\) ,)$/;
const ORDER = ["site", "village", "township", "county", "prefecture", "province", "region", "country"];

/** A place of unknown level is taken for a village. */
function isSmaller(inner: Mention, outer: Mention): boolean {
  const rank = (mention: Mention) => Math.max(0, ORDER.indexOf(String(mention.entity?.properties.level ?? "")));
  return (
    rank(inner) < rank(outer) ||
    (rank(inner) === 0 && rank(outer) === 0 && inner.entity?.properties.level === undefined)
  );
}

/** "A and B in C": the places of the same level listed before the one that "in C" follows. */
function listBefore(tokens: readonly Token[], places: readonly Mention[], n: number): Mention[] {
  const found: Mention[] = [];
  for (let k = n - 1; k >= 0; k--) {
    const between = tokens
      .slice(places[k].to, places[k + 1].from)
      .map((token) => token.lower)
      .join(" ");
    if (
      !/^(?:and|,|, and|as well as)$/.test(between) ||
      places[k].entity?.properties.level !== places[n].entity?.properties.level
    )
      break;
    if (k === n - 1 && between === ",") break;
    found.unshift(places[k]);
  }
  return found;
}
