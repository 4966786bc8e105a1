// Who speaks in no office? Kin, residents, drivers and pupils: what they say is no statement.

import type { Entity } from "../../doc";
import type { Reader } from "./reader";

const KIN =
  /\b(?:father|mother|mum|dad|son|daughter|wife|husband|sister|brother|widow|widower|grandmother|grandfather|aunt|uncle|neighbou?r|resident|passenger|shopper|pupil|victim)\s$/i;

/** ", a 45-year-old driver,". */
const PRIVATE =
  /^, (?:\d\d, )?an? (?:[\p{L}\d-]+ ){0,3}(?:driver|farmer|villager|herder|herdsman|herdswoman|resident|tourist|student|pupil|worker|vendor|trader|fisherman|shopkeeper|shopper|passenger|housewife|pensioner|customer)\b/u;

/** "her brother Tom Roe", "resident Ann Lee": who is named so speaks in no office. */
export function isPrivate({ doc }: Reader, speaker: Entity): boolean {
  return (
    speaker.label === "Person" &&
    speaker.mentions.some(
      ({ start, end }) =>
        KIN.test(doc.text.slice(Math.max(0, start - 14), start)) || PRIVATE.test(doc.text.slice(end, end + 60)),
    )
  );
}
