// Can two people hold one office? What only the context says gives way to what the text states.

import type { Doc } from "../../doc";
import { LEVEL_OF_HEAD, type Office } from "./offices";

/** Offices that one person holds at a time, beside those of heads of governments. */
const SOLE = /^(?:书记|主席)$/;

/**
 * 县长甲参访乙县政府，乙县县长丙接待: 甲 is not the head of 乙县 too. Offices whose body only the context supplied are left out
 * when somebody else is said to hold them, with a message.
 */
export function uncontested(offices: readonly Office[], doc: Doc): Office[] {
  const stated = new Map<string, string>();
  for (const office of offices) if (isSole(office) && !office.supplied) stated.set(keyOf(office), office.person.name);
  if (stated.size === 0) return [...offices];
  return offices.filter((office) => {
    const holder = stated.get(keyOf(office));
    if (!office.supplied || !isSole(office) || holder === undefined || holder === office.person.name) return true;
    doc.note(
      "info",
      "contested-office",
      `${office.body.name}: ${holder} holds it, not ${office.person.name}`,
      office.span,
    );
    return false;
  });
}

function isSole({ title, former }: Office): boolean {
  return !former && (title in LEVEL_OF_HEAD || SOLE.test(title));
}

function keyOf({ body, title }: Office): string {
  return `${body.key} ${title}`;
}
