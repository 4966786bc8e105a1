// Who is "the DC", "CM", "DC Ramban"? An officer by the letters of his title, where the article has spelled it out.

/** Offices that papers write as letters. */
const LETTERS = new Set(
  "ac acc adc addc ag cao cc cec cecm ceo cm co cpo cps cs dc dcc dce ddc dg dm dpo dvc ec ed gm hos ig igp lg mce md mec mp pm ps rdc rc sp ssg ssp vc dcp acp".split(
    " ",
  ),
);

/** "dc" for "Deputy Commissioner", "mce" for "Municipal Chief Executive"; empty where papers use no such letters. */
export function officeLetters(title: string): string {
  const words = title
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => /^\p{Ll}/u.test(word) && !/^(?:of|for|and|the|to|in)$/.test(word));
  const letters = words.map((word) => word[0]).join("");
  return words.length > 1 && LETTERS.has(letters) ? letters : "";
}

/** Whether a word in capitals may stand for an officer. */
export function isOfficeLetters(text: string): boolean {
  return text.length < 5 && text === text.toUpperCase() && LETTERS.has(text.toLowerCase());
}
