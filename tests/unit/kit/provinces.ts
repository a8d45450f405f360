/** A table of provinces with one row, as charts are given it. */
export const provinces = [
  {
    province_code: "82",
    name_id: "Maluku Utara",
    name_en: "North Maluku",
    short_name: "Malut",
    short_name_en: "N Mal",
  },
];
