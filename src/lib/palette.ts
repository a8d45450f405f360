/**
 * Every colour of the site, named by what it is for: light, then dark. The stylesheet `src/styles/tokens.css` is
 * generated from this table, files are drawn with its light half, and tests measure it. Contrast of text is at
 * least 4.5 and of marks at least 3 on page and on surface; what is exempt says so.
 */
const roles = {
  page: ["#fcfdfd", "#0d171c"],
  // The one tinted ground: panels, the sea of maps, embeds.
  surface: ["#eaf2f2", "#14232a"],
  // Years of provisional figures, behind the data; never needed to understand.
  band: ["#f6fafa", "#192a32"],
  land: ["#fcfdfd", "#2b3f48"],
  coast: ["#9db0b6", "#0d171c"],
  text: ["#12212b", "#e9f0f1"],
  muted: ["#4d5f69", "#9fb2ba"],
  // Grid and row lines only, never needed to understand.
  rule: ["#c5d3d6", "#2b3f48"],
  edge: ["#748a94", "#6d818a"],
  link: ["#0a5a7c", "#7cc7ea"],
  visited: ["#4b4a86", "#b9b3ec"],
  focus: ["#0a5a7c", "#f4c13d"],
  // Fill only; what is written on it is `on-kunyit`.
  kunyit: ["#f4c13d", "#f4c13d"],
  "on-kunyit": ["#12212b", "#12212b"],
  // The subject of a chart that has no core province, never beside one.
  accent: ["#9a4600", "#ffb454"],
  positive: ["#0b6070", "#57c7d8"],
  negative: ["#9a3b12", "#f09a66"],
  // Always with a dash and a hollow mark: provisional is never a colour of its own.
  prelim: ["#4d5f69", "#9fb2ba"],
  nodata: ["#7a868c", "#7b868b"],

  // Provinces by BPS code, for marks and label text alike; everything else is `others`, whose text is `muted`.
  "prov-82": ["#bb1f0c", "#ff7d3a"],
  "prov-21": ["#1b6b5f", "#74e0f8"],
  "prov-33": ["#651080", "#c094b2"],
  "prov-35": ["#4f58e2", "#5090f6"],
  "prov-18": ["#7d6c00", "#fae88c"],
  "prov-00": ["#12212b", "#f2f6f7"],
  others: ["#748a98", "#6f777c"],

  // Growth, from low to high, broken at 3, 5, 7, 10 and 20 percent; `seq-shrink` is below zero and carries ▼.
  "seq-1": ["#fbe6ae", "#3a2416"],
  "seq-2": ["#f3c350", "#6b3c17"],
  "seq-3": ["#dc912a", "#a0591a"],
  "seq-4": ["#b4601d", "#cf8428"],
  "seq-5": ["#80381b", "#f0b64a"],
  "seq-6": ["#4a1a18", "#fde9b0"],
  "seq-shrink": ["#4a96a3", "#3f93a5"],
  "on-seq-1": ["#12212b", "#ffffff"],
  "on-seq-2": ["#12212b", "#ffffff"],
  "on-seq-3": ["#12212b", "#ffffff"],
  "on-seq-4": ["#ffffff", "#0d171c"],
  "on-seq-5": ["#ffffff", "#0d171c"],
  "on-seq-6": ["#ffffff", "#0d171c"],
  "on-seq-shrink": ["#12212b", "#0d171c"],

  // Below Indonesia or net buyer (1–3), the middle (4), above or net seller (5–7).
  "div-1": ["#8f3a10", "#f5a46b"],
  "div-2": ["#c67a42", "#c27243"],
  "div-3": ["#ecc7a1", "#6b412a"],
  "div-4": ["#f5f4ef", "#26343a"],
  "div-5": ["#a8d1d5", "#2d5c69"],
  "div-6": ["#4a96a3", "#3f93a5"],
  "div-7": ["#0b5263", "#7fdcea"],
  "on-div-1": ["#ffffff", "#0d171c"],
  "on-div-2": ["#12212b", "#0d171c"],
  "on-div-3": ["#12212b", "#ffffff"],
  "on-div-4": ["#12212b", "#ffffff"],
  "on-div-5": ["#12212b", "#ffffff"],
  "on-div-6": ["#12212b", "#0d171c"],
  "on-div-7": ["#ffffff", "#0d171c"],

  // Sector groups, two tones each that alternate; never with province colours in one picture.
  "primary-1": ["#667411", "#dbe07a"],
  "primary-2": ["#7f8e30", "#a9b04a"],
  "secondary-1": ["#8c1f14", "#e07a5f"],
  "secondary-2": ["#b8574a", "#b5573f"],
  "tertiary-1": ["#1f5aa0", "#3f9fe8"],
  "tertiary-2": ["#3f76b5", "#2f79b8"],
  "on-primary-1": ["#ffffff", "#0d171c"],
  "on-primary-2": ["#12212b", "#0d171c"],
  "on-secondary-1": ["#ffffff", "#0d171c"],
  "on-secondary-2": ["#ffffff", "#ffffff"],
  "on-tertiary-1": ["#ffffff", "#0d171c"],
  "on-tertiary-2": ["#ffffff", "#ffffff"],

  // Kinds of events; the shape comes first.
  "ev-mission": ["#a65f00", "#f0a030"],
  "ev-agreement": ["#4a48c4", "#6a90fa"],
  "ev-law": ["#12212b", "#e9f0f1"],
  "ev-follow-up": ["#1b6b5a", "#4fd896"],
  "ev-meeting": ["#748a98", "#6f777c"],
  "ev-statement": ["#748a98", "#6f777c"],
  "ev-programme": ["#748a98", "#6f777c"],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

/** The name of a colour; as CSS it is `var(--name)`. */
export type Role = keyof typeof roles;

export type Palette = Readonly<Record<Role, string>>;

export const roleNames = Object.keys(roles) as readonly Role[];

const half = (index: 0 | 1) => Object.fromEntries(roleNames.map((role) => [role, roles[role][index]])) as Palette;

export const lightPalette: Palette = half(0);
export const darkPalette: Palette = half(1);
