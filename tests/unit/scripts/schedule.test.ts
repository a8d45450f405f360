import { describe, expect, it } from "vitest";
import { single, type Stage, type StageOutcome } from "../../../scripts/test/outcome.ts";
import { runStages } from "../../../scripts/test/schedule.ts";

const well = single(true, "");

/** Stages that end when they are told to, and what has begun and ended so far. */
function byHand() {
  const log: string[] = [];
  const ends = new Map<string, (outcome: StageOutcome) => void>();
  const stage = (name: string, more: Partial<Stage> = {}): Stage => ({
    name,
    run: () => {
      log.push(`+${name}`);
      return new Promise((done) => ends.set(name, done));
    },
    ...more,
  });
  const end = async (name: string, outcome = well) => {
    ends.get(name)?.(outcome);
    await new Promise((done) => setTimeout(done));
  };
  return { log, stage, end, told: ({ name }: Stage) => void log.push(`-${name}`) };
}

describe("runStages", () => {
  it("runs two at a time, one after those it names, and one alone", async () => {
    const { log, stage, end, told } = byHand();
    const stages = [stage("a"), stage("b", { after: ["a"] }), stage("c"), stage("d"), stage("e", { alone: true })];
    const all = runStages([...stages, stage("f")], told);
    expect(log).toEqual(["+a", "+c"]);
    await end("c");
    expect(log.splice(0)).toEqual(["+a", "+c", "-c", "+d"]);
    await end("a");
    expect(log.splice(0)).toEqual(["-a", "+b"]);
    await end("b");
    // What may run beside the last one goes first; the one alone waits for all that stand before it.
    expect(log.splice(0)).toEqual(["-b", "+f"]);
    await end("d");
    await end("f");
    expect(log.splice(0)).toEqual(["-d", "-f", "+e"]);
    await end("e");
    expect([...(await all).keys()].sort()).toEqual(["a", "b", "c", "d", "e", "f"]);
  });

  it("does not wait for a stage that was not asked for", async () => {
    const { log, stage, end, told } = byHand();
    const all = runStages([stage("b", { after: ["a"] })], told);
    expect(log).toEqual(["+b"]);
    await end("b");
    await all;
  });

  it("judges no old site where a new one could not be built", async () => {
    const { log, stage, end, told } = byHand();
    const all = runStages([stage("build"), stage("site", { alone: true, judgesBuild: true })], told);
    await end("build", single(false, "broken"));
    expect(log).toEqual(["+build", "-build", "-site"]);
    expect((await all).get("site")).toMatchObject({ passed: 0, failed: 1 });
  });

  it("counts a stage that throws as one failure, and names stages that wait for each other", async () => {
    const thrown = { name: "a", run: () => Promise.reject(new Error("no disk")) };
    const outcomes = await runStages([thrown], () => undefined);
    expect(outcomes.get("a")).toEqual({ passed: 0, failed: 1, skipped: [], output: "Error: no disk" });

    const waits = (name: string, after: string) => ({ name, after: [after], run: () => Promise.resolve(well) });
    await expect(runStages([waits("a", "b"), waits("b", "a")], () => undefined)).rejects.toThrow("a, b");
  });
});
