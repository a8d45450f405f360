import type { Lang } from "#lib/lang.ts";

/** English names of places whose tables hold one name, the Indonesian one, for both languages. */
const english: Readonly<Record<string, string>> = {
  "Aula Jayang Tingang": "Jayang Tingang Hall",
  "Bangka Tengah": "Central Bangka",
  "KBRI Singapura (East Java Trade and Investment Forum)":
    "Indonesian Embassy, Singapore (East Java Trade and Investment Forum)",
  "Maluku Tengah": "Central Maluku",
  "Pelabuhan Batam": "Port of Batam",
  "Pusat Budaya Indonesia": "Indonesian Cultural Centre",
  Singapura: "Singapore",
};

/** The places that have an English name of their own. */
export const placesInEnglish: readonly string[] = Object.keys(english);

/** A city, venue or port as a language calls it. */
export const placeName = (name: string, lang: Lang): string => (lang === "en" ? (english[name] ?? name) : name);

/** Names of ports that are short enough for a narrow picture; they are the same in both languages. */
const shortPorts: Readonly<Record<string, string>> = {
  batam: "Batam",
  "batu-ampar": "Batu Ampar",
  panjang: "Panjang",
  "tanjung-emas": "Tanjung Emas",
  "tanjung-perak-tps": "TPS Tanjung Perak",
  ternate: "Ternate",
};

/** The short name of a port; its full one where it has none. */
export const portName = ({ port_id, name }: { readonly port_id: string; readonly name: string }): string =>
  shortPorts[port_id] ?? name;
