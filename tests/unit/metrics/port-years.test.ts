import { expect, it } from "vitest";
import { portYears } from "#metrics/port-years.ts";

it("portYears: ports by their largest year, the oldest year first, an unknown port under its id", () => {
  const traffic = [
    { port_id: "b", year: 2025, teu: 5 },
    { port_id: "a", year: 2025, teu: 2 },
    { port_id: "a", year: 2024, teu: 9 },
  ];
  const ports = [{ port_id: "a", name: "Port A", province_code: "21" }];
  expect(portYears(traffic, ports).map(({ name, province_code, year }) => [name, province_code, year])).toEqual([
    ["Port A", "21", 2024],
    ["Port A", "21", 2025],
    ["b", "", 2025],
  ]);
});
