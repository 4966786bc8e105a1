// Is "the meeting" the talks of two sides just told? Then it is no gathering, and who attended came along with the host.

import type { Entity } from "../../doc";
import type { Chunk } from "./chunks";
import { positionsLayer } from "./positions";
import type { Reader } from "./reader";

export interface Talks {
  readonly host: Entity;
  readonly guest: Entity;
}

/** Whom somebody came along with: an ambassador with the guest, everybody else with the host. */
export function ledBy({ doc }: Reader, person: Entity, { host, guest }: Talks): Entity {
  const sent = (one: Entity) =>
    doc
      .get(positionsLayer)
      .some(
        (position) =>
          position.person.entity === one &&
          (/^(?:ambassador|consul|consul-general)$/.test(position.phrase.head) ||
            position.phrase.of.some(({ name }) => /\b(?:Embassy|Consulate|High Commission)\b/.test(name))),
      );
  return guest.label === "Person" && sent(person) && !sent(host) ? guest : host;
}

/** The two sides of which a person "met with" the other in the sentences before, when "the meeting" can only mean that. */
export function hostOfTalks(reader: Reader, chunk: Chunk): Talks | null {
  if (chunk.mention || !/^(?:meeting|meetings|talks)$/.test(chunk.head ?? "")) return null;
  if (chunk.to - chunk.from > 2 || !/^(?:the|this|their)$/.test(reader.units[chunk.from].lower)) return null;
  return hostHere(reader, reader.spanOf(chunk.from, chunk.to).start);
}

/** Who met whom before a point of the text, unless a gathering was named since. */
export function hostHere({ doc }: Reader, at: number): Talks | null {
  const met = doc.facts.findLast(({ type, source }) => type === "MET" && source.label === "Person");
  if (met === undefined) return null;
  const first = doc.facts.find(({ type, evidence }) => type === "MET" && evidence.start === met.evidence.start) ?? met;
  const gathered = doc.entities.some(
    ({ label, mentions }) =>
      label === "Meeting" && mentions.some(({ start }) => met.evidence.start <= start && start < at),
  );
  if (gathered) return null;
  const called = /^en\.met\.call/.test(first.rule);
  return called ? { host: first.target, guest: first.source } : { host: first.source, guest: first.target };
}
