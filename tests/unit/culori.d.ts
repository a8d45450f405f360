/** The few functions of culori that the tests of the palette call; the package ships no types. */
declare module "culori" {
  type Colour = string | object;
  type Filter = (colour: Colour) => object;
  export function wcagContrast(a: Colour, b: Colour): number;
  export function differenceCiede2000(): (a: Colour, b: Colour) => number;
  export function filterDeficiencyProt(severity: number): Filter;
  export function filterDeficiencyDeuter(severity: number): Filter;
  export function filterDeficiencyTrit(severity: number): Filter;
}
