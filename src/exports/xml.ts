// How is any text written in XML 1.0? Escaped, and without the characters that XML cannot hold.

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones that XML forbids
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/** Text that XML 1.0 can hold: forbidden control characters and lone surrogates become U+FFFD. */
export function xmlCharacters(text: string): string {
  return text.replace(FORBIDDEN, "\ufffd");
}

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\r": "&#13;" };

export function xmlText(text: string): string {
  return xmlCharacters(text).replace(/[&<>\r]/g, (character) => ENTITIES[character]);
}

/** A quoted attribute value; line breaks and tabs are written as codes, for readers turn them into spaces. */
export function attribute(text: string): string {
  const escaped = xmlCharacters(text)
    .replace(/[&<>"\r]/g, (character) => ENTITIES[character])
    .replaceAll("\n", "&#10;")
    .replaceAll("\t", "&#9;");
  return `"${escaped}"`;
}
