/**
 * What is made of a table once, however often it is asked for: the registry hands out the same array each time, and a
 * definition is one object. For what runs for every entity and would else go through the whole table for each.
 */
export function ofTable<T extends object, R>(make: (table: T) => R): (table: T) => R {
  const made = new WeakMap<T, { readonly value: R }>();
  return (table) => {
    const known = made.get(table);
    if (known) return known.value;
    const value = make(table);
    made.set(table, { value });
    return value;
  };
}
