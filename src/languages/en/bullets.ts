// Who did what a point of a list tells without a subject? "The board also: • Approved a contract" is the board's.

import type { Entity } from "../../doc";
import type { Reader } from "./reader";

const DEEDS =
  /^(?:approve|adopt|discuss|consider|hear|review|reject|endorse|accept|authorize|authorise|ratify|debate|pass)$/;
const CIVIC =
  /\b(?:council|commission|board|committee|cabinet|court|trustees|supervisors|commissioners|senate|assembly)\b/i;
const BULLET = /^(?:[•·*–—-]|o|\d{1,2}[.)]?|[.)])$/;

/** Gives the verb that opens a point its subject. */
export function readBullet(reader: Reader): void {
  const [clause] = reader.clauses;
  if (clause === undefined || clause.subject.length > 0 || !DEEDS.test(clause.verb.lemma)) return;
  const { chunks, units } = reader;
  if (clause.verb.unreal || clause.verb.passive || clause.verb.form === "gerund") return;
  const front = units.slice(0, chunks[clause.at].from);
  if (
    !front.every(({ lower }) => BULLET.test(lower)) ||
    (front.length === 0 && !/^\p{Lu}/u.test(reader.textOf(chunks[clause.at].from, chunks[clause.at].to)))
  )
    return;
  const body = bodyOf(reader);
  if (body === null) return;
  const mention = {
    sentence: reader.sentence.index,
    from: 0,
    to: 0,
    label: "Organization" as const,
    name: body.name,
    by: "bullet",
    entity: body,
  };
  clause.subject.push({ kind: "NP", from: 0, to: 1, lower: "", mention });
}

/** The body of the line with a colon that opens the list, else the only body of that kind so far. */
function bodyOf(reader: Reader): Entity | null {
  const { sentences, sentence } = reader;
  for (let n = sentence.index - 1; n >= Math.max(0, sentence.index - 12); n--) {
    const { tokens } = sentences[n];
    if (tokens[tokens.length - 1].text !== ":") continue;
    const named = reader.mentionsOf(n).find(({ label, entity }) => label === "Organization" && entity !== undefined);
    if (named?.entity) return named.entity;
    const head = tokens.find(({ lower }) =>
      /^(?:council|commission|board|committee|commissioners|supervisors|trustees)$/.test(lower),
    );
    if (head)
      return (
        reader.memory.bodyBefore(tokens[0].start + 1, head.lower, []) ??
        reader.ownBody(new RegExp(`\\b${head.lower}\\b`, "i"))
      );
    return null;
  }
  const civic = reader.doc.entities.filter(
    ({ label, name, mentions }) =>
      label === "Organization" && CIVIC.test(name) && mentions.some(({ start }) => start < sentence.start),
  );
  return civic.length === 1 ? civic[0] : null;
}
