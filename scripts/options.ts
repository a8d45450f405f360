import { parseArgs, type ParseArgsConfig } from "node:util";

type Options = NonNullable<ParseArgsConfig["options"]>;

/** Ends the program with one line that says what is wrong with how it was called. */
export function misused(problem: string): never {
  console.error(problem);
  process.exit(1);
}

/** What a script was called with. A wrong option is said in one line, with those that there are. */
export function readOptions<const O extends Options>(options: O) {
  try {
    return parseArgs({ options }).values;
  } catch (error) {
    const known = Object.keys(options).map((name) => `--${name}`);
    return misused(`${error instanceof Error ? error.message : String(error)}\nThere are: ${known.join(", ")}`);
  }
}
