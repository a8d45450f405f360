import { decimal, oneOf } from "#data/columns.ts";
import { defineDataset } from "#data/define.ts";
import {
  figureStatus,
  growthMeasure,
  isConfirmed,
  isPreferred,
  measuredPeriod,
  noteCodes,
  provinceCode,
  sourceId,
} from "#data/shared-columns.ts";
import { bpsTerms } from "#data/shared-terms.ts";

export default defineDataset({
  id: "growth-quarterly",
  title: { id: "Pertumbuhan ekonomi triwulanan", en: "Quarterly economic growth" },
  description: {
    id: "Pertumbuhan y-on-y, q-to-q, dan c-to-c lima provinsi inti sejak triwulan I 2022, dengan rilis pertama dan angka terakhir; provinsi lain hanya pada triwulan yang terberitakan.",
    en: "Growth year-on-year, quarter-to-quarter and cumulative in the five core provinces since the first quarter of 2022, as first released and as last seen; other provinces only in quarters that were reported.",
  },
  columns: {
    province_code: provinceCode(),
    period: measuredPeriod(),
    measure: growthMeasure(),
    growth_pct: decimal({
      label: { id: "Pertumbuhan", en: "Growth" },
      description: {
        id: "Perubahan PDRB atas dasar harga konstan 2010 menurut ukuran di kolom sebelumnya.",
        en: "Change of GRDP at constant 2010 prices by the measure in the column before.",
      },
      unit: "percent",
      min: -50,
      max: 60,
    }),
    status: figureStatus(),
    vintage: oneOf(["first_release", "interim_release", "latest", "unknown"], {
      label: { id: "Rilis", en: "Vintage" },
      description: {
        id: "Rilis asal angka: rilis pertama, rilis di antaranya (dikutip setelah triwulan berikutnya terbit), atau angka terakhir yang terlihat.",
        en: "The release a figure comes from: the first one, one in between (quoted after the next quarter was out), or the last figure seen.",
      },
      words: "vintage",
      role: "status",
    }),
    is_preferred: isPreferred(),
    is_confirmed: isConfirmed(),
    source_id: sourceId(),
    note_codes: noteCodes([
      "press_quote",
      "derived_from_levels",
      "derived_cumulative",
      "measure_inferred",
      "three_decimals",
      "not_confirmed",
    ]),
  },
  primaryKey: ["province_code", "period", "measure", "source_id"],
  naturalKey: ["province_code", "period", "measure"],
  asOf: "2026-11-21",
  terms: bpsTerms,
  limits: [
    {
      id: "Angka 2026 bertumpu pada satu salinan tangan kedua dan belum digambar di grafik mana pun.",
      en: "Figures of 2026 rest on one second-hand copy and are not drawn in any chart yet.",
    },
    {
      id: "Status disimpulkan dari daur rilis BPS: rilis pertama sangat sementara; angka terakhir 2022–2023 tetap, 2024 sementara, 2025 dan sesudahnya sangat sementara.",
      en: "The status is inferred from the release cycle of BPS: first releases are very preliminary; last figures are final for 2022–2023, preliminary for 2024 and very preliminary from 2025 on.",
    },
  ],
});
