import { describe, expect, test } from "vitest";
import { resolve } from "#figures/figures.ts";

const value = (address: string) => {
  const found = resolve(address, "id");
  return found.ok ? found.value.value : found.problem;
};

const batam = "kepri-jateng-lampung-malut-2025";

describe("the agreement of Batam recomputed from the tables", () => {
  test("agreement-economies: 523.84654 + 381.72988 + 1943.18767 + 133.62032, the largest of them Jawa Tengah", () => {
    const sum = 523.84654 + 381.72988 + 1943.18767 + 133.62032;
    expect(value(`agreement-economies[${batam},2025].grdp_trillion_idr`)).toBeCloseTo(sum, 6);
    expect(value(`agreement-economies[${batam},2025].largest_share_pct`)).toBeCloseTo((100 * 1943.18767) / sum, 6);
  });

  test("agreement-economies: the share of the nation only where the nation is known", () => {
    const sum = 484.04252 + 352.43642 + 1817.71081 + 96.94946;
    expect(value(`agreement-economies[${batam},2024].share_pct`)).toBeCloseTo((100 * sum) / 22138.96, 6);
    expect(value(`agreement-economies[${batam},2025].share_pct`)).toMatchObject({ code: "empty-cell" });
  });

  test("agreement-flows-2016: Lampung and Jawa Tengah first of six pairs, 1429.917 + 9072.703", () => {
    expect(value(`agreement-flows-2016[${batam},18,33].total_billion_idr`)).toBeCloseTo(10502.62, 6);
    expect(value(`agreement-flows-2016[${batam},18,33].rank`)).toBe(1);
    expect(value(`agreement-flows-2016[${batam},18,33].pairs`)).toBe(6);
    expect(value(`agreement-flows-2016[${batam},18,82].rank`)).toBe(6);
  });

  test("agreements-by-day: ten of the eleven deals of 6 January 2026 are listed by name, three of them of BUMD", () => {
    expect(value("agreements-by-day[2026-01-06].agreements")).toBe(10);
    expect(value("agreements-by-day[2026-01-06].regional_companies")).toBe(3);
    expect(value("agreements-by-day[2026-01-06].businesses")).toBe(5);
    expect(value("agreements-by-day[2026-01-06].agencies")).toBe(2);
  });

  test("events-by-kind: three follow-ups", () => {
    expect(value("events-by-kind[follow_up].events")).toBe(3);
  });

  test("export-item-share: iron and steel of Maluku Utara 2025, 8919.67 of 14230.9", () => {
    expect(value("export-item-share[82,2025,commodity,iron-and-steel-hs72].share_pct")).toBeCloseTo(
      (100 * 8919.67) / 14230.9,
      6,
    );
  });

  test("export-item-share: a part and a whole of different sources make no share", () => {
    expect(value("export-item-share[33,2024,commodity,furniture-jepara-regency].share_pct")).toMatchObject({
      code: "unknown-key",
    });
  });
});
