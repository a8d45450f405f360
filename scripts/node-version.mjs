// Runs before everything else, on whatever Node npm finds: plain JavaScript that Node 18 understands.
// The first that runs TypeScript as it is.
const needed = [22, 18];
const found = process.versions.node.split(".").map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    `Node ${needed.join(".")} or newer is needed, found ${found.slice(0, 2).join(".")}: ` +
      "run `npm rebuild node`, or install Node 24",
  );
  process.exit(1);
}
