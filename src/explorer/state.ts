import { isIndicator, type IndicatorId } from "#explorer/ids.ts";

export const formNames = ["line", "bars", "heat"] as const;
export type FormName = (typeof formNames)[number];

/** What the reader has chosen. */
export interface State {
  readonly indicator: IndicatorId;
  /** BPS codes in the order of the list. */
  readonly places: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly form: FormName;
}

/** What there is to choose from. */
export interface Choices {
  /** All codes, in the order of the list. */
  readonly places: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly start: State;
}

const keys = ["indicator", "places", "years", "form"] as const;

export const hasState = (search: string): boolean => {
  const query = new URLSearchParams(search);
  return keys.some((key) => query.has(key));
};

/** The state that an address names. What it leaves out, misspells or exceeds is as at the start. */
export function readState(search: string, { places, from, to, start }: Choices): State {
  const query = new URLSearchParams(search);
  const [indicator = "", form = ""] = [query.get("indicator") ?? "", query.get("form") ?? ""];
  const named = query.get("places");
  const chosen = named === "all" ? places : places.filter((code) => named?.split(".").includes(code));
  const [, first, , last] = /^(\d{4})(-(\d{4}))?$/.exec(query.get("years") ?? "") ?? [];
  const ends = [Number(first ?? start.from), Number(last ?? first ?? start.to)].map((year) =>
    Math.min(to, Math.max(from, year)),
  );
  return {
    indicator: isIndicator(indicator) ? indicator : start.indicator,
    places: chosen.length > 0 ? chosen : start.places,
    from: Math.min(...ends),
    to: Math.max(...ends),
    form: formNames.find((name) => name === form) ?? start.form,
  };
}

/** The address with a state in it; what is as at the start is not written. Other parts of the query stay. */
export function withState(address: string, state: State, { places, start }: Choices): string {
  const url = new URL(address);
  const years = ({ from, to }: State) => (from === to ? String(from) : `${from}-${to}`);
  const codes = (of: State) => [...of.places].sort().join(".");
  const written = {
    indicator: state.indicator === start.indicator ? "" : state.indicator,
    places: codes(state) === codes(start) ? "" : state.places.length === places.length ? "all" : codes(state),
    years: years(state) === years(start) ? "" : years(state),
    form: state.form === start.form ? "" : state.form,
  };
  for (const key of keys) {
    if (written[key] === "") url.searchParams.delete(key);
    else url.searchParams.set(key, written[key]);
  }
  return url.href;
}
