import agreements from "#datasets/agreements.ts";
import { defineDerived } from "#figures/define-derived.ts";

/** How many agreements of the register were signed on a day, and by whom; only those whose day is known. */
export default defineDerived({
  id: "agreements-by-day",
  title: { id: "Perjanjian menurut hari penandatanganan", en: "Agreements by day of signing" },
  datasets: { agreements },
  columns: {
    date: { label: { id: "Hari penandatanganan", en: "Day of signing" }, kind: "day" },
    agreements: { label: { id: "Perjanjian dalam register", en: "Agreements in the register" } },
    governors: { label: { id: "Perjanjian antargubernur", en: "Agreements of governors" } },
    agencies: { label: { id: "Perjanjian antardinas", en: "Agreements of agencies" } },
    regional_companies: { label: { id: "Perjanjian antar-BUMD", en: "Agreements of regional companies" } },
    businesses: {
      label: { id: "Perjanjian pelaku usaha dan asosiasi", en: "Agreements of businesses and associations" },
    },
  },
  key: ["date"],
  derive: ({ agreements }) => {
    const dated = agreements.flatMap(({ date, level, source_ids }) =>
      date !== null && date.length === "YYYY-MM-DD".length ? [{ date, level, source_ids }] : [],
    );
    return [...Map.groupBy(dated, ({ date }) => date)].map(([date, own]) => {
      const of = (signed: string) => own.filter(({ level }) => level === signed).length;
      return {
        date,
        agreements: own.length,
        governors: of("governor"),
        agencies: of("agency"),
        regional_companies: of("bumd"),
        businesses: of("business"),
        sources: own.flatMap(({ source_ids }) => source_ids),
      };
    });
  },
});
