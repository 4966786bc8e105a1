// Which rules has each relation in Chinese? A relation type without an entry here does not compile.

import type { RelationType } from "../../../ontology";
import { accompanied } from "./accompanied";
import { arranged } from "./arranged";
import { attended } from "./attended";
import { chaired } from "./chaired";
import { conveyed } from "./conveyed";
import { deliberated } from "./deliberated";
import { heard } from "./heard";
import { heldIn } from "./held-in";
import { holdsPosition } from "./holds-position";
import { issued } from "./issued";
import { locatedIn } from "./located-in";
import { measured } from "./measured";
import { mentions } from "./mentions";
import { met } from "./met";
import { organized } from "./organized";
import { partOf } from "./part-of";
import { passed } from "./passed";
import { published } from "./published";
import { reported } from "./reported";
import type { ZhRule } from "./rule";
import { signed } from "./signed";
import { spokeAt } from "./spoke-at";
import { stressed } from "./stressed";
import { visited } from "./visited";
import { wrote } from "./wrote";

export const rules: Record<RelationType, readonly ZhRule[]> = {
  CHAIRED: chaired,
  ATTENDED: attended,
  SPOKE_AT: spokeAt,
  ORGANIZED: organized,
  HELD_IN: heldIn,
  REPORTED: reported,
  HEARD: heard,
  STRESSED: stressed,
  CONVEYED: conveyed,
  DELIBERATED: [...deliberated, ...passed],
  ARRANGED: arranged,
  ISSUED: issued,
  VISITED: visited,
  ACCOMPANIED: accompanied,
  MET: met,
  SIGNED: signed,
  HOLDS_POSITION: holdsPosition,
  WROTE: wrote,
  PUBLISHED: published,
  PART_OF: partOf,
  LOCATED_IN: locatedIn,
  MEASURED: measured,
  MENTIONS: mentions,
};
