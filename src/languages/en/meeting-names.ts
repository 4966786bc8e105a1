// Which two names mean one meeting? "the Annual General Meeting" behind "Annual General Meeting of Tuam Council", "annual meeting of Tuam Council".

import type { Doc, Entity } from "../../doc";

/** The name by which meetings are compared: an annual general meeting is the annual meeting. */
export function meetingKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:annual general meeting|agm)\b/, "annual meeting")
    .replace(/\bof the (?=\S)/, "of ");
}

/** Names with "the" that only shorten the one longer name before them. */
export function shortMeetings(doc: Doc, meetings: readonly Entity[]): [Entity, Entity][] {
  return meetings.flatMap((short): [Entity, Entity][] => {
    if (!short.mentions.every(({ start }) => /\b(?:the|this) $/i.test(doc.text.slice(Math.max(0, start - 5), start))))
      return [];
    const longer = meetings.filter((other) => other !== short && isLonger(other.name, short.name));
    const [long] = longer;
    return longer.length === 1 && long.mentions[0]?.start < short.mentions[0]?.start ? [[short, long]] : [];
  });
}

/** "5th Board Meeting of the Heron Authority" for "Board Meeting": a count before it, its body or subject behind it. */
function isLonger(long: string, short: string): boolean {
  const at = long.indexOf(short);
  if (at < 0) return false;
  const [before, behind] = [long.slice(0, at).trim(), long.slice(at + short.length)];
  return (
    /^(?:|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d|First|Second|Third|Fourth|Fifth|Sixth|Seventh|Eighth|Ninth|Tenth|Annual|Inaugural)$/.test(
      before,
    ) && /^$|^ (?:of|on|for|20\d\d)\b/.test(behind)
  );
}
