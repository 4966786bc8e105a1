// How is a LadybugDB file opened, asked and closed? One connection, errors that name the file.

import { existsSync } from "node:fs";
import { Connection, Database, type LbugValue } from "@ladybugdb/core";
import { StoreError } from "../../errors";

export type Row = Record<string, unknown>;

/** Virtual memory set aside for one file; also the largest file. Less than the default, which some systems refuse. */
const LARGEST_FILE = 2 ** 38;

export class LadybugFile {
  private constructor(
    readonly path: string,
    private readonly database: Database,
    private readonly connection: Connection,
  ) {}

  /** Throws `StoreError` when the file is no database, is not there (reading), or cannot be written (writing). */
  static async open(path: string, mode: "read" | "write"): Promise<LadybugFile> {
    const database = new Database(path, undefined, true, mode === "read", LARGEST_FILE);
    try {
      await database.init();
      const connection = new Connection(database);
      await connection.init();
      return new LadybugFile(path, database, connection);
    } catch (error) {
      throw openError(path, error as Error);
    }
  }

  /** All rows of the last statement; throws the database's own error. */
  async run(statement: string, parameters: Record<string, unknown> = {}): Promise<Row[]> {
    return (await this.table(statement, parameters)).rows;
  }

  async table(statement: string, parameters: Record<string, unknown>): Promise<{ columns: string[]; rows: Row[] }> {
    const named = Object.keys(parameters).length > 0;
    const given = parameters as Record<string, LbugValue>;
    const answer = named
      ? await this.connection.execute(await this.connection.prepare(statement), given)
      : await this.connection.query(statement);
    const results = Array.isArray(answer) ? answer : [answer];
    try {
      const last = results[results.length - 1];
      return { columns: await last.getColumnNames(), rows: (await last.getAll()) as Row[] };
    } finally {
      for (const result of results) result.close();
    }
  }

  async close(): Promise<void> {
    await this.connection.close();
    await this.database.close();
  }
}

function openError(path: string, error: Error): StoreError {
  const cause = { cause: error };
  if (/not a valid/i.test(error.message)) {
    return new StoreError(`${path} is no LadybugDB database`, "give another path, or move the file away", cause);
  }
  if (/cannot be a directory/i.test(error.message)) {
    return new StoreError(`${path} is a folder`, "give the path of a file inside it, such as pressgraph.lbug", cause);
  }
  if (/version/i.test(error.message)) {
    const remedy = "load the articles into a new one";
    return new StoreError(`${path} was made by another version of LadybugDB`, remedy, cause);
  }
  if (!existsSync(path)) {
    return new StoreError(`${path} does not exist`, "load articles into it first, or check the path", cause);
  }
  return new StoreError(`${path} cannot be opened: ${error.message}`, "check the path and its permissions", cause);
}
