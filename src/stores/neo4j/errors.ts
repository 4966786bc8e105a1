// What does a Neo4j error mean to the user? One line that names the thing, and one with the remedy.

import { Neo4jError } from "neo4j-driver";
import { PressgraphError, StoreError } from "../../errors";

export interface Where {
  url: string;
  user?: string;
  database?: string;
}

type Meaning = (where: Where, error: Neo4jError) => [problem: string, remedy: string];

const unreachable: Meaning = ({ url }) => [
  `no Neo4j server answers at ${url}`,
  "start one (npm run neo4j, or docker compose up -d), or check the address",
];
const refused: Meaning = ({ url, user }) => [
  `the server at ${url} refuses user ${user ?? "neo4j"} with this password`,
  "set NEO4J_USERNAME and NEO4J_PASSWORD",
];
const readOnly: Meaning = ({ url, user, database }) => [
  `user ${user ?? "neo4j"} may not write to ${database ?? "the database"} at ${url}`,
  "use a user that may write, or make the database writable",
];
const full: Meaning = ({ url }) => [
  `the server at ${url} has no room left on its disk or in its memory`,
  "make room and run the same command again",
];

const MEANINGS: readonly [code: RegExp, meaning: Meaning][] = [
  [/^(ServiceUnavailable|SessionExpired|Neo.TransientError.General.DatabaseUnavailable)$/, unreachable],
  [/Security\.(Unauthorized|TokenExpired|AuthProviderTimeout|AuthProviderFailed)/, refused],
  [
    /Security\.AuthenticationRateLimit/,
    ({ url }) => [
      `the server at ${url} was given a wrong password too often`,
      "wait some seconds, then set the right one",
    ],
  ],
  [
    /Security\.CredentialsExpired/,
    ({ url, user }) => [
      `the password of user ${user ?? "neo4j"} at ${url} has to be changed first`,
      "change it in Neo4j Browser, then set NEO4J_PASSWORD",
    ],
  ],
  [
    /Database\.DatabaseNotFound/,
    ({ url, database }) => [`the server at ${url} has no database ${database}`, "create it, or set NEO4J_DATABASE"],
  ],
  [/Statement\.AccessMode/, () => ["the statement writes, and was sent to be read", "pass --write to allow it"]],
  [/Security\.Forbidden|ForbiddenOnReadOnlyDatabase|WriteOnReadOnlyAccessDatabase/, readOnly],
  [/OutOfDiskSpace|MemoryPoolOutOfMemoryError|OutOfMemoryError|TransactionOutOfMemoryError/, full],
  [
    /Schema\.ConstraintCreationFailed|Schema\.ConstraintValidationFailed/,
    ({ url }, { message }) => [
      `the database at ${url} holds other nodes with the same uids: ${oneLine(message)}`,
      "use an empty database, or set NEO4J_DATABASE",
    ],
  ],
  [/ClientError\.Statement/, (_, { message }) => [oneLine(message), "check the statement and its parameters"]],
];

/** An error of ours stays as it is; everything else becomes a `StoreError` with the original as its cause. */
export function storeError(error: unknown, where: Where): Error {
  if (error instanceof PressgraphError || !(error instanceof Neo4jError)) return error as Error;
  const meaning = MEANINGS.find(([code]) => code.test(error.code))?.[1];
  const [problem, remedy] = meaning?.(where, error) ?? [
    `the server at ${where.url} answered: ${oneLine(error.message)}`,
    "look into the server's log, then run the same command again",
  ];
  return new StoreError(problem, remedy, { cause: error });
}

function oneLine(message: string): string {
  return message.replace(/\s+/g, " ").trim();
}
