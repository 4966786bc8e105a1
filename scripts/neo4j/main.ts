// npm run neo4j: how does one get a real Neo4j, with its Browser, without Docker? Java and Maven are enough.

import path from "node:path";
import { Command } from "commander";
import { jars, ROOT } from "./jars";
import { freePort, startServer, USER } from "./server";

const say = (text: string) => process.stderr.write(`${text}\n`);

async function run({ data, memory }: { data: string; memory: string }): Promise<void> {
  const library = jars(say);
  if (library === null) {
    say("Java 17 and Maven are needed (apt-get install default-jdk-headless maven); or: docker compose up -d");
    process.exitCode = 1;
    return;
  }
  const password = process.env.NEO4J_PASSWORD || "pressgraph";
  const bolt = await freePort(Number(process.env.NEO4J_BOLT_PORT) || 7687);
  const http = await freePort(Number(process.env.NEO4J_HTTP_PORT) || 7474);
  say("starting Neo4j …");
  const home = path.resolve(data);
  const server = await startServer({ library, home, password, bolt, http, java: [`-Xmx${memory}`] });
  process.stdout.write(`
  Neo4j Browser  ${server.http}/browser/
  Bolt           ${server.uri}
  user           ${USER}
  password       ${process.env.NEO4J_PASSWORD ? "the one in NEO4J_PASSWORD" : password}
  data           ${home}

  NEO4J_PASSWORD=… npx pressgraph load data/articles --into ${server.uri}

Ctrl-C ends it; the data stays.
`);
  const stop = () => {
    say("stopping …");
    void server.stop();
  };
  process.once("SIGINT", stop);
  process.once("SIGTERM", stop);
  await server.ended;
}

new Command("npm run neo4j --")
  .description("a real Neo4j server with Neo4j Browser; NEO4J_PASSWORD sets its first password")
  .option("--data <folder>", "where its data is kept", path.join(ROOT, ".neo4j", "home"))
  .option("--memory <size>", "of its heap", "1g")
  .action(run)
  .parseAsync()
  .catch((error: Error) => {
    say(`npm run neo4j: ${error.message}`);
    process.exitCode = 1;
  });
