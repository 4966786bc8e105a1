// Where does one Cypher statement of a script end? At a semicolon outside quotes and comments.

const TOKEN = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`[^`]*`|\/\/[^\n]*|\/\*.*?\*\/|;|[^;'"`/]+|./gs;

/** The statements of a script, without comments, semicolons and surrounding blanks. */
export function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let current = "";
  for (const [token] of script.matchAll(TOKEN)) {
    if (token === ";") {
      statements.push(current);
      current = "";
    } else if (!token.startsWith("//") && !token.startsWith("/*")) current += token;
  }
  return [...statements, current].map((statement) => statement.trim()).filter((statement) => statement !== "");
}
