// What can go wrong outside an article? Each error names the offending thing and the remedy.

/** A problem the user can mend: a wrong path, store, option. The command line prints `message` and stops. */
export class PressgraphError extends Error {
  constructor(
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = new.target.name;
  }
}

/** An input (file, folder, record) that could not be read. The others are still done. */
export class InputError extends PressgraphError {}

/** The store is out of reach, refused us, is too old, or is no store at all. */
export class StoreError extends PressgraphError {}

/** Wrong use of a command or function. Exit code 2. */
export class UsageError extends PressgraphError {}
