// Which libraries does English lean on? compromise and chrono, loaded with the first English sentence: Chinese runs never wait.

let tagger: typeof import("compromise/two").default | undefined;
let calendar: typeof import("chrono-node") | undefined;

/** compromise's tokenizer, lexicon and tagger (about 0.3 s to load). */
export function compromise(): typeof import("compromise/two").default {
  tagger ??= require("compromise/two") as typeof import("compromise/two").default;
  return tagger;
}

/** chrono's readers of dates (about 0.2 s to load). */
export function chrono(): typeof import("chrono-node") {
  calendar ??= require("chrono-node") as typeof import("chrono-node");
  return calendar;
}
