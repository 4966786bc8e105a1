// Where does speech stand between single quotation marks? There they are written double, one character for one.

const OPENS = /[\s([—–-]/;
const CLOSES = /[\s.,;:!?)\]—–-]/;

/** The working text with the outermost single marks of each paragraph made double; apostrophes stay. */
export function doubleSpeechMarks(text: string): string {
  if (!/(?:^|[\s([—–-])'(?=[\p{L}\d"[])/mu.test(text)) return text;
  const lines = text.split("\n");
  return lines
    .map((line, at) => {
      if (!line.includes("'")) return line;
      const next = lines.slice(at + 1, at + 3).find((other) => other.trim() !== "");
      return doubled(line, next?.trimStart().startsWith("'") === true);
    })
    .join("\n");
}

function doubled(line: string, goesOn: boolean): string {
  const marks: number[] = [];
  const open: number[] = [];
  let inDouble = false;
  for (let i = 0; i < line.length; i++) {
    if (line[i] === '"') inDouble = !inDouble;
    if (line[i] !== "'" || inDouble) continue;
    const before = line[i - 1] ?? " ";
    const after = line[i + 1] ?? " ";
    if (OPENS.test(before) && /[\p{L}\d"[]/u.test(after) && !/^\d\ds\b/.test(line.slice(i + 1, i + 5))) open.push(i);
    else if (open.length > 0 && CLOSES.test(after) && closes(line, i, before)) {
      const from = open.pop();
      if (open.length === 0 && from !== undefined) marks.push(from, i);
    }
  }
  if (open.length > 0 && goesOn && line.slice(0, open[0]).trim() === "") marks.push(open[0]);
  if (marks.length === 0) return line;
  const letters = [...line.split("")];
  for (const mark of marks) letters[mark] = '"';
  return letters.join("");
}

/** Behind a stop a mark closes; behind "s" it is an apostrophe while a stop and a mark are still to come. */
function closes(line: string, i: number, before: string): boolean {
  if (/[,.!?…\])]/.test(before)) return true;
  if (!/[\p{L}\d]/u.test(before)) return false;
  return before !== "s" || !/[,.!?…]'(?:[\s.,;:!?)—–-]|$)/.test(line.slice(i + 1));
}
