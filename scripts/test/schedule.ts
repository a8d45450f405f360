import type { Stage, StageOutcome } from "./outcome.ts";

/** How many stages run at once. */
const most = 2;

const notBuilt: StageOutcome = { passed: 0, failed: 1, skipped: [], output: "not run: the site was not built" };

/**
 * Runs the stages in their order, two at a time: a stage waits for those that it names, and one that must be alone for
 * all before it. `told` hears of each as it ends, with its seconds. A stage that throws counts as one failure.
 */
export async function runStages(
  stages: readonly Stage[],
  told: (stage: Stage, outcome: StageOutcome, seconds: number) => void,
): Promise<ReadonlyMap<string, StageOutcome>> {
  const outcomes = new Map<string, StageOutcome>();
  const running = new Map<Stage, Promise<void>>();
  const waiting = [...stages];
  const has = (name: string) => stages.some((stage) => stage.name === name);

  const mayBegin = ({ after = [], alone = false }: Stage, before: readonly Stage[]) =>
    after.every((name) => outcomes.has(name) || !has(name)) &&
    (alone ? running.size === 0 && before.length === 0 : ![...running.keys()].some((stage) => stage.alone));

  async function runOne(stage: Stage): Promise<void> {
    const began = performance.now();
    const missing = stage.judgesBuild === true && (outcomes.get("build")?.failed ?? 0) > 0;
    const outcome = missing ? notBuilt : await stage.run().catch(thrown);
    outcomes.set(stage.name, outcome);
    told(stage, outcome, (performance.now() - began) / 1000);
    running.delete(stage);
  }

  while (outcomes.size < stages.length) {
    for (let next = ready(); next !== undefined; next = ready()) {
      waiting.splice(waiting.indexOf(next), 1);
      running.set(next, runOne(next));
    }
    if (running.size === 0)
      throw new Error(`stages wait for each other: ${waiting.map(({ name }) => name).join(", ")}`);
    await Promise.race(running.values());
  }
  return outcomes;

  function ready(): Stage | undefined {
    if (running.size >= most) return undefined;
    return waiting.find((stage, at) => mayBegin(stage, waiting.slice(0, at)));
  }
}

const thrown = (error: unknown): StageOutcome => ({ passed: 0, failed: 1, skipped: [], output: String(error) });
