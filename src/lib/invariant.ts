/** Stops at a bug. Never for what a file, a link or a user can cause: those get a typed answer. */
export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(`Invariant broken: ${message}`);
}

/** What must be there: the value, or a bug that names it. */
export function present<Value>(value: Value | undefined | null, name: string): Value {
  invariant(value !== undefined && value !== null, `${name} is missing`);
  return value;
}

/** The branch that the compiler knows to be unreachable. */
export function never(value: never): never {
  throw new Error(`Invariant broken: unexpected ${JSON.stringify(value)}`);
}
