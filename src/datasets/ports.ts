import { code, decimal, name, oneOf, optional } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import { provinceCode } from "#data/shared-columns.ts";

export default defineDataset({
  id: "ports",
  title: { id: "Pelabuhan", en: "Ports" },
  description: {
    id: "Pelabuhan dan terminal yang disebut dalam tabel arus dan trayek, dengan titiknya.",
    en: "Ports and terminals named in the tables of throughput and routes, with their points.",
  },
  columns: {
    port_id: code({
      label: { id: "Pelabuhan", en: "Port" },
      description: { id: "Pengenal tetap pelabuhan atau terminal.", en: "Permanent id of the port or terminal." },
    }),
    name: name({
      label: { id: "Nama", en: "Name" },
      description: { id: "Nama pelabuhan atau terminal.", en: "Name of the port or terminal." },
    }),
    province_code: provinceCode(),
    lat: optional(
      decimal({
        label: { id: "Lintang", en: "Latitude" },
        description: { id: "Lintang titik.", en: "Latitude of the point." },
        unit: "degree",
        role: "place",
        min: -90,
        max: 90,
      }),
    ),
    lon: optional(
      decimal({
        label: { id: "Bujur", en: "Longitude" },
        description: { id: "Bujur titik.", en: "Longitude of the point." },
        unit: "degree",
        role: "place",
        min: -180,
        max: 180,
      }),
    ),
    position: optional(
      oneOf(["port", "city"], {
        label: { id: "Jenis titik", en: "Kind of point" },
        description: { id: "Titik pelabuhan atau pusat kotanya.", en: "Point of the port or of its city." },
        words: "port_position",
        role: "status",
      }),
    ),
    position_source_id: optional(
      code({
        label: { id: "Sumber titik", en: "Source of the point" },
        description: { id: "Sumber koordinat.", en: "Source of the coordinates." },
        role: "source",
        references: "sources",
      }),
    ),
  },
  primaryKey: ["port_id"],
  naturalKey: ["port_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Koordinat: data Kementerian Perhubungan lewat repositori berlisensi MIT, dan GeoNames (CC BY 4.0).",
    en: "Coordinates: data of Kementerian Perhubungan by way of a repository under the MIT licence, and GeoNames (CC BY 4.0).",
  },
  limits: [
    {
      id: "Titik Ternate dan Batu Ampar ialah titik pusat kota.",
      en: "The points of Ternate and Batu Ampar are those of the city centre.",
    },
  ],
});
