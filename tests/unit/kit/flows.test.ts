import { describe, expect, it } from "vitest";
import { moneyTicks, moneyUnit } from "#kit/money-scale.ts";
import { byFlow, route, sellersOf, withEnds } from "#kit/flows.ts";
import { soldAndBought, soldByEach } from "#kit/trade-sides.ts";

const place = (province_code: string, name: string) => ({
  province_code,
  name_id: `${name} id`,
  name_en: name,
  short_name: name.slice(0, 2),
  short_name_en: name.slice(0, 3),
});
const provinces = [place("35", "East Java"), place("51", "Bali")];
const flow = (from_code: string, to_code: string) => ({ from_code, to_code, value: 7, source_id: "irio" });

describe("flows", () => {
  const rows = withEnds([flow("35", "51"), flow("51", "35"), flow("35", "51")], provinces);

  it("name both ends and their source", () => {
    expect(rows[0]).toMatchObject({
      from_en: "East Java",
      from_short: "Ea",
      to_id: "Bali id",
      value: 7,
      sources: ["irio"],
    });
    expect(byFlow("id").head(rows[1]!)).toBe("Bali id ke East Java id"); // three rows
    expect(() => withEnds([flow("35", "99")], provinces)).toThrow("unknown province: 99");
  });

  it("have each seller once", () => expect(sellersOf(rows)).toEqual([rows[0], rows[1]]));

  it("stay within a group that is both ends", () =>
    expect([route("Java", "Java", "en"), route("Jawa", "Sumatera", "id")]).toEqual([
      "within Java",
      "Jawa ke Sumatera",
    ]));
});

describe("soldByEach", () => {
  it("says what each of the two sold", () => {
    const { from, to, text } = soldByEach("en", "east", "north");
    const row = { east: 1312.95, north: 942.2 };
    expect([from(row), to(row)]).toEqual([1312.95, 942.2]);
    expect(soldAndBought("id", "east", "north").text(row)).toContain(", dibeli Rp942,2");
    expect(text(row)).toBe("East Java Rp1.3\u00a0trillion, North Maluku Rp942.2\u00a0billion");
  });
});

describe("a scale of money", () => {
  it("counts in trillions from two trillion up", () => {
    expect([moneyUnit([1999], "id"), moneyUnit([5, 2000], "en")]).toEqual(["miliar rupiah", "trillion rupiah"]);
    const { ticks, tickLabel } = moneyTicks([2900], 3, "id");
    expect(ticks.map(tickLabel)).toEqual(["0", "1", "2", "3"]);
    expect(moneyTicks([250], 3, "id").tickLabel(100)).toBe("100");
  });
});
