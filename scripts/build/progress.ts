/**
 * A line that says how far a step is: rewritten in place in a terminal, printed now and then into a log. `null` ends it.
 */
export function step(name: string, out: NodeJS.WriteStream = process.stdout): (state: string | null) => void {
  const everyMs = out.isTTY ? 100 : 5000;
  let last = 0;
  let state = "";
  const write = () => out.write(out.isTTY ? `\r\x1b[K${name}: ${state}` : `${name}: ${state}\n`);
  return (next) => {
    if (next === null) {
      if (state !== "") write();
      if (out.isTTY) out.write("\n");
      return;
    }
    state = next;
    const now = performance.now();
    if (now - last < everyMs) return;
    last = now;
    write();
  };
}
