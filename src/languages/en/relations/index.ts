// Which rules does each relation have in English?

import type { RelationType } from "../../../ontology";
import { accompanied } from "./accompanied";
import { according } from "./according";
import { alsoAlong, alsoPresent } from "./also-present";
import { amongGuests } from "./among-guests";
import { arranged } from "./arranged";
import { guestsThere, speakersThere } from "./at-occasions";
import { attended } from "./attended";
import { chaired } from "./chaired";
import { conveyed } from "./conveyed";
import { deliberated } from "./deliberated";
import { guests } from "./guests";
import { heard } from "./heard";
import { heldIn } from "./held-in";
import { holdsPosition } from "./holds-position";
import { company } from "./in-company";
import { issued } from "./issued";
import { locatedIn } from "./located-in";
import { measured } from "./measured";
import { met } from "./met";
import { metNouns } from "./met-nouns";
import { organized } from "./organized";
import { ownAmbassador } from "./own-ambassador";
import { partOf } from "./part-of";
import { receivedOthers } from "./received";
import { reported } from "./reported";
import { chairRoles, guestRoles, speakerRoles } from "./roles-there";
import type { EnglishRule } from "./rule";
import { signed } from "./signed";
import { speechNouns } from "./speech-nouns";
import { spokeAt } from "./spoke-at";
import { spokeInTurn, spokeThere } from "./spoke-there";
import { stressed } from "./stressed";
import { touredTogether, visitNouns } from "./visit-nouns";
import { visited } from "./visited";
import { published, wrote } from "./wrote";

/** MENTIONS is derived when graphs are folded: it has no rules in any language. */
export const rules: Record<RelationType, readonly EnglishRule[]> = {
  CHAIRED: [...chaired, ...chairRoles],
  ATTENDED: [...attended, ...amongGuests, alsoPresent, ...guests, ...guestsThere, ...guestRoles],
  SPOKE_AT: [...spokeAt, spokeThere, spokeInTurn, ...speakersThere, ...speechNouns, ...speakerRoles],
  ORGANIZED: organized,
  HELD_IN: heldIn,
  REPORTED: reported,
  HEARD: heard,
  STRESSED: [...stressed, according],
  CONVEYED: conveyed,
  DELIBERATED: deliberated,
  ARRANGED: arranged,
  ISSUED: issued,
  VISITED: [...visited, ...visitNouns],
  ACCOMPANIED: [...accompanied, alsoAlong, touredTogether, company],
  MET: [...met, ...receivedOthers, ...metNouns],
  SIGNED: signed,
  HOLDS_POSITION: [...holdsPosition, ownAmbassador],
  WROTE: wrote,
  PUBLISHED: published,
  PART_OF: partOf,
  LOCATED_IN: locatedIn,
  MEASURED: measured,
  MENTIONS: [],
};
