// What is the dictionary form of a verb that a rule speaks of? A table made from the rules' own verbs.

const IRREGULAR: Record<string, string> = {
  held: "hold",
  met: "meet",
  said: "say",
  told: "tell",
  spoke: "speak",
  spoken: "speak",
  led: "lead",
  gave: "give",
  given: "give",
  took: "take",
  taken: "take",
  heard: "hear",
  made: "make",
  went: "go",
  gone: "go",
  came: "come",
  sat: "sit",
  paid: "pay",
  saw: "see",
  seen: "see",
  sworn: "swear",
  chose: "choose",
  chosen: "choose",
  put: "put",
  set: "set",
  laid: "lay",
  was: "be",
  were: "be",
  is: "be",
  are: "be",
  been: "be",
  had: "have",
  has: "have",
  brought: "bring",
  sent: "send",
  wrote: "write",
  written: "write",
  drew: "draw",
  sought: "seek",
  stood: "stand",
  rose: "rise",
  fell: "fall",
  grew: "grow",
  found: "find",
  thought: "think",
  knew: "know",
  kept: "keep",
  ran: "run",
  shown: "show",
  began: "begin",
  begun: "begin",
  undertook: "undertake",
  undertaken: "undertake",
};
const forms = new Map<string, string>(Object.entries(IRREGULAR));

/** Makes the forms of a verb known; the rules do that once, when they are loaded. */
export function knowVerb(lemma: string): void {
  for (const form of inflect(lemma)) forms.set(form, lemma);
  for (const [form, base] of Object.entries(IRREGULAR)) if (base === lemma) forms.set(form, lemma);
}

/** The dictionary form of a known verb's form, else `null`. */
export function lemmaOf(lower: string): string | null {
  return forms.get(lower) ?? null;
}

function inflect(lemma: string): string[] {
  const made = [lemma];
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) made.push(`${lemma}es`);
  else if (/[^aeiou]y$/.test(lemma)) made.push(`${lemma.slice(0, -1)}ies`);
  else made.push(`${lemma}s`);
  if (lemma.endsWith("e")) made.push(`${lemma}d`, `${lemma.slice(0, -1)}ing`);
  else if (/[^aeiou]y$/.test(lemma)) made.push(`${lemma.slice(0, -1)}ied`, `${lemma}ing`);
  else made.push(`${lemma}ed`, `${lemma}ing`, `${lemma}${lemma.slice(-1)}ed`, `${lemma}${lemma.slice(-1)}ing`);
  return made;
}
