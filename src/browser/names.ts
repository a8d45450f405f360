import type { Contract } from "#contract/contract.ts";

type Series = Contract["series"][number];

/** The series whose name is typed: the same, else the first that begins with it, else one of whose words does. */
export function found(series: readonly Series[], typed: string): Series | undefined {
  const wanted = folded(typed);
  if (wanted === "") return undefined;
  const fits = (test: (name: string) => boolean) => series.find(([name]) => test(folded(name)));
  return (
    fits((name) => name === wanted) ??
    fits((name) => name.startsWith(wanted)) ??
    fits((name) => name.includes(` ${wanted}`))
  );
}

const folded = (text: string) => text.trim().toLowerCase();
