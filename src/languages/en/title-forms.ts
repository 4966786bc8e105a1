// How is an office spoken of later? Without its "deputy" it is another; of three words it may go by its initials.

export const DEPUTY = /^(?:deputy|vice|assistant|associate|shadow)$/;

/** "the mayor" is never the deputy mayor. */
export function isDeputy(title: string): boolean {
  return title
    .toLowerCase()
    .split(/[ -]/)
    .some((word) => DEPUTY.test(word));
}

/** "cps" for "Chief Press Secretary": an office of three words and more in capitals is called by its initials. */
export function initialsOf(title: string): string {
  return /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+){2,4}$/u.test(title)
    ? title.replace(/(?<=\p{L})\p{L}+| /gu, "").toLowerCase()
    : "";
}
