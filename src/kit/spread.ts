/**
 * Positions near the wanted ones, at least `gap` apart and inside `[from, to]`, in the same order:
 * neighbours that would touch are moved together around their common mean.
 * @param wanted positions, in any order; equal ones keep their order
 * @returns positions in the order of `wanted`
 */
export function spread(wanted: readonly number[], gap: number, [from, to]: readonly [number, number]): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => wanted[a]! - wanted[b]! || a - b); // indexes of itself
  // A block is a run of touching labels: `start` is where its first label stands.
  const blocks: { start: number; members: number[] }[] = [];
  const settle = (members: number[]) => {
    const mean = members.reduce((sum, index, place) => sum + wanted[index]! - place * gap, 0) / members.length;
    return Math.max(from, Math.min(mean, to - (members.length - 1) * gap));
  };
  for (const index of order) {
    let block = { start: settle([index]), members: [index] };
    let last = blocks.at(-1);
    while (last && last.start + last.members.length * gap > block.start) {
      blocks.pop();
      const members = [...last.members, ...block.members];
      block = { start: settle(members), members };
      last = blocks.at(-1);
    }
    blocks.push(block);
  }
  const placed = new Array<number>(wanted.length);
  for (const { start, members } of blocks) members.forEach((index, place) => (placed[index] = start + place * gap));
  return placed;
}
