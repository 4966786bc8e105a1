// What is a saved question? A file of Cypher whose first comment lines say it in words and name its parameters.

export const DIALECTS = ["ladybug", "neo4j"] as const;
export type Dialect = (typeof DIALECTS)[number];

export const PARAMETER_TYPES = ["string", "date", "integer", "number"] as const;
export type ParameterType = (typeof PARAMETER_TYPES)[number];

export interface Parameter {
  name: string;
  /** A `date` is an ISO day, given to the statement as text. */
  type: ParameterType;
  /** Must be given when there is none. */
  default?: string | number;
  note: string;
}

export interface Question {
  /** The file's name without its endings: `who-chaired-what`. */
  name: string;
  question: { en: string; zh: string };
  parameters: Parameter[];
  /** A command line that asks it. */
  example: string;
  /** Returns paths, for a picture in Neo4j Browser. */
  draws: boolean;
  /** The Cypher, without the header. */
  statement: string;
  /** Only this store understands it; most are understood by all. */
  dialect?: Dialect;
}
