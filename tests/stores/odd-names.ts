// Which names break databases? Those with quotes, Cypher, control characters, other planes, ten kilobytes.

export const ODD_NAMES: readonly string[] = [
  'O\'Neil "Duty" Brook',
  "`backticks` and \\backslashes\\ \\n",
  "'}) DETACH DELETE n //",
  '"; MATCH (n) DELETE n; //',
  "line\nbreak\r\nand\ttab",
  "nothing\u0000here\u0001\u001e\u001f",
  "泸定县、（二）·张三",
  "😀 𠮷野家 👨‍👩‍👧",
  "\ud83d half a pair",
  "\\ud83d no pair at all",
  "\ufeffmark\u2028line",
  "e\u0301 and \u00e9",
  ", ; | [a, b] {x: 1}",
  "null",
  ":",
  "$name {{name}} __Label__",
  " blanks ",
  "",
  "长".repeat(3500),
];
