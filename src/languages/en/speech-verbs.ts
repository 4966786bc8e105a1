// Which verbs tell of speech? Those that say, those that ask somebody to act, and others that end what was said before them.

/** Verbs of saying: "X said that". */
export const SAYING = [
  "tell",
  "say",
  "state",
  "stress",
  "emphasise",
  "emphasize",
  "note",
  "add",
  "explain",
  "reiterate",
  "underscore",
  "underline",
  "highlight",
  "insist",
  "warn",
  "remark",
  "observe",
  "affirm",
  "reaffirm",
  "point",
  "maintain",
  "acknowledge",
  "announce",
  "confirm",
  "reveal",
  "disclose",
  "argue",
  "assure",
  "inform",
  "declare",
  "mention",
  "opine",
  "indicate",
  "lament",
  "caution",
  "remind",
  "recall",
  "suggest",
  "claim",
  "contend",
  "admit",
  "concede",
  "comment",
  "continue",
  "respond",
  "reply",
  "share",
  "bare",
  "divulge",
  "assert",
  "posit",
] as const;

/** Verbs that ask somebody to act: "X urged residents to". */
export const ASKING = [
  "urge",
  "ask",
  "direct",
  "call",
  "request",
  "order",
  "instruct",
  "appeal",
  "encourage",
  "charge",
  "task",
  "enjoin",
  "implore",
  "admonish",
  "exhort",
  "advise",
  "caution",
  "remind",
  "impress",
  "counsel",
  "beseech",
  "challenge",
] as const;

/** Verbs of speech that state nothing here, but end what was said before them. */
export const OTHER = [
  "thank",
  "commend",
  "pledge",
  "promise",
  "express",
  "welcome",
  "praise",
  "describe",
  "laud",
  "applaud",
];
const SPEECH: ReadonlySet<string> = new Set<string>([...SAYING, ...ASKING, ...OTHER]);

/** Whether the verb tells of speech, so that its coordination ends what was said before: "… and urged them to stay". */
export function isSpeech(lemma: string): boolean {
  return SPEECH.has(lemma);
}

/** Verbs whose first object is the listener: "told the meeting that", "assured residents that". */
export function hasListener(lemma: string): boolean {
  return /^(tell|inform|assure|remind|warn|caution)$/.test(lemma);
}
