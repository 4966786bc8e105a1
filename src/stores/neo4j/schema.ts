// What does a database need before its first row? The constraints, then the indexes; made once, found ever after.

import type { Driver } from "neo4j-driver";
import { statements } from "../statements";

/** Each schema command is a transaction of its own. */
export async function createSchema(driver: Driver, database: string | undefined): Promise<void> {
  const session = driver.session({ database });
  try {
    for (const one of [...statements("constraints"), ...statements("indexes")]) {
      await session.executeWrite((transaction) => transaction.run(one));
    }
  } finally {
    await session.close();
  }
}
