// What does a database need before its first row? The constraints, then the indexes; made once, found ever after.

import { type Driver, Neo4jError, type Session } from "neo4j-driver";
import { statement, statements } from "../statements";

/** Makes what is missing; each schema command is a transaction of its own. */
export async function createSchema(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const command of [...statements("constraints"), ...statements("indexes")]) {
      await write(session, command).catch(async (error) => {
        if (!(await removedOrphan(session, command, error))) throw error;
        await write(session, command);
      });
    }
  } finally {
    await session.close();
  }
}

/** Whether the name was taken by the index of a constraint that the server did not live to complete. */
async function removedOrphan(session: Session, command: string, error: unknown): Promise<boolean> {
  const name = /^CREATE CONSTRAINT (\w+)/.exec(command)?.[1];
  if (name === undefined || !(error instanceof Neo4jError) || !/IndexWithNameAlreadyExists/.test(error.code))
    return false;
  const { records } = await session.executeRead((transaction) =>
    transaction.run(statement("load/neo4j/find-orphan"), { name }),
  );
  if (records.length === 0) return false;
  await write(session, statement("load/neo4j/drop-index", { name }));
  return true;
}

function write(session: Session, command: string) {
  return session.executeWrite((transaction) => transaction.run(command));
}
