import { code, oneOf, optional, period, text } from "#data/columns.ts";
import { agreementId, missionId } from "#data/cooperation-columns.ts";
import { defineDataset } from "#data/define.ts";
import { provinceCode } from "#data/shared-columns.ts";

export default defineDataset({
  id: "conflicts",
  title: { id: "Perbedaan data", en: "Conflicting data" },
  description: {
    id: "Dua sumber, dua nilai untuk hal yang sama, dengan keterangan tentang nilai yang dipakai.",
    en: "Two sources, two values for the same thing, with a remark on the value that is used.",
  },
  columns: {
    conflict_id: code({
      label: { id: "Perbedaan", en: "Conflict" },
      description: { id: "Pengenal tetap perbedaan.", en: "Permanent id of the conflict." },
    }),
    area: oneOf(["cooperation", "growth", "sector", "trade"], {
      label: { id: "Bidang", en: "Area" },
      description: { id: "Bidang data.", en: "Area of data." },
      words: "conflict_area",
    }),
    topic: oneOf(
      [
        "agreement_value",
        "cumulative_value",
        "event_date",
        "exports",
        "first_sailing",
        "food_contracts",
        "food_deals_count",
        "grdp_constant",
        "grdp_current",
        "growth_agriculture",
        "growth_annual",
        "growth_ctc",
        "growth_health",
        "growth_qoq",
        "growth_trade",
        "growth_transport",
        "growth_yoy",
        "imports",
        "initiator",
        "investment",
        "legal_basis",
        "letters_of_intent",
        "mission_businesses",
        "mission_count",
        "mission_date",
        "mission_order",
        "mission_purchase",
        "mission_total",
        "mission_year",
        "party_name",
        "port_position",
        "port_throughput",
        "production",
        "record_claim",
        "retreat_participants",
        "share_agriculture",
        "share_manufacturing",
        "share_mining",
        "share_of_java",
        "shipping_cost",
        "signing_date",
        "signing_place",
        "source_construction",
        "task_force",
        "trade_between",
        "trade_surplus",
        "umkm_count",
        "unemployment",
      ],
      {
        label: { id: "Pokok", en: "Topic" },
        description: { id: "Hal yang nilainya berbeda.", en: "What the values differ on." },
        words: "conflict_topic",
      },
    ),
    province_code: optional(provinceCode()),
    period: optional(
      period({
        label: { id: "Periode", en: "Period" },
        description: {
          id: "Tahun, triwulan, bulan, atau rentang yang diukur.",
          en: "Year, quarter, month or span measured.",
        },
      }),
    ),
    about_id: optional(
      text({
        label: { id: "Tentang (Indonesia)", en: "About (Indonesian)" },
        description: {
          id: "Hal yang dimaksud bila bukan cukup provinsi dan periode, dalam bahasa Indonesia.",
          en: "What is meant where province and period do not say it, in Indonesian.",
        },
      }),
    ),
    about_en: optional(
      text({
        label: { id: "Tentang (Inggris)", en: "About (English)" },
        description: {
          id: "Hal yang dimaksud bila bukan cukup provinsi dan periode, dalam bahasa Inggris.",
          en: "What is meant where province and period do not say it, in English.",
        },
      }),
    ),
    mission_id: optional(missionId()),
    agreement_id: optional(agreementId()),
    unit: optional(
      oneOf(
        [
          "percent",
          "percentage_point",
          "trillion_idr",
          "billion_idr",
          "million_usd",
          "business",
          "person",
          "agreement",
          "tonne",
          "teu",
          "degree",
        ],
        {
          label: { id: "Satuan", en: "Unit" },
          description: { id: "Satuan kedua nilai.", en: "Unit of both values." },
          words: "conflict_unit",
        },
      ),
    ),
    value_a_id: text({
      label: { id: "Nilai pertama (Indonesia)", en: "First value (Indonesian)" },
      description: {
        id: "Nilai menurut sumber pertama, dalam bahasa Indonesia.",
        en: "Value of the first source, in Indonesian.",
      },
      unit: "per_row",
    }),
    value_a_en: text({
      label: { id: "Nilai pertama (Inggris)", en: "First value (English)" },
      description: {
        id: "Nilai menurut sumber pertama, dalam bahasa Inggris.",
        en: "Value of the first source, in English.",
      },
      unit: "per_row",
    }),
    source_a: code({
      label: { id: "Sumber pertama", en: "First source" },
      description: { id: "Sumber nilai pertama.", en: "Source of the first value." },
      role: "source",
      references: "sources",
    }),
    value_b_id: text({
      label: { id: "Nilai kedua (Indonesia)", en: "Second value (Indonesian)" },
      description: {
        id: "Nilai menurut sumber kedua, dalam bahasa Indonesia.",
        en: "Value of the second source, in Indonesian.",
      },
      unit: "per_row",
    }),
    value_b_en: text({
      label: { id: "Nilai kedua (Inggris)", en: "Second value (English)" },
      description: {
        id: "Nilai menurut sumber kedua, dalam bahasa Inggris.",
        en: "Value of the second source, in English.",
      },
      unit: "per_row",
    }),
    source_b: code({
      label: { id: "Sumber kedua", en: "Second source" },
      description: { id: "Sumber nilai kedua.", en: "Source of the second value." },
      role: "source",
      references: "sources",
    }),
    chosen: oneOf(["a", "b", "both", "none"], {
      label: { id: "Dipakai", en: "Used" },
      description: { id: "Nilai yang dipakai di tabel lain.", en: "The value that the other tables use." },
      words: "conflict_chosen",
      role: "status",
    }),
    comment_code: optional(
      oneOf(
        [
          "first_release",
          "vintage",
          "base_year",
          "different_period",
          "different_definition",
          "rounding",
          "interim_final",
        ],
        {
          label: { id: "Sebab tercatat", en: "Recorded reason" },
          description: {
            id: "Keterangan yang berulang, bila perbedaannya sudah jelas.",
            en: "Recurring remark, where the difference is clear.",
          },
          words: "conflict_comment",
        },
      ),
    ),
    comment_id: optional(
      text({
        label: { id: "Keterangan (Indonesia)", en: "Remark (Indonesian)" },
        description: {
          id: "Keterangan khusus perbedaan ini, dalam bahasa Indonesia.",
          en: "Remark on this conflict alone, in Indonesian.",
        },
      }),
    ),
    comment_en: optional(
      text({
        label: { id: "Keterangan (Inggris)", en: "Remark (English)" },
        description: {
          id: "Keterangan khusus perbedaan ini, dalam bahasa Inggris.",
          en: "Remark on this conflict alone, in English.",
        },
      }),
    ),
  },
  primaryKey: ["conflict_id"],
  naturalKey: ["conflict_id"],
  asOf: "2026-11-21",
  terms: {
    id: "Angka dan fakta dikutip dari pemberitaan dan rilis dengan menyebut sumbernya; teksnya milik penerbit.",
    en: "Figures and facts are cited from press reports and releases, naming each; their texts belong to their publishers.",
  },
  limits: [
    {
      id: "Yang dicatat ialah nilai yang tercetak; sebab suatu kekeliruan tidak ditebak.",
      en: "The table records values as printed; the cause of an error is not guessed.",
    },
    {
      id: "Daftar ini memuat perbedaan yang ditemukan saat pengumpulan, bukan semua yang ada.",
      en: "The list holds the conflicts found while gathering, not all there are.",
    },
  ],
});
