import { share } from "#metrics/share.ts";

/** One kind of product, by who supplies it. */
export interface ProductTrade {
  /** What the seller sells of it to all others. */
  readonly sold: number;
  /** What the buyer buys of it from all others. */
  readonly bought: number;
}

/**
 * The trade complementarity index of a seller and a buyer, 0 to 100: 100 × (1 − Σ |mₖ − xₖ| ÷ 2), with xₖ the share of
 * product k in what the seller sells to everybody and mₖ its share in what the buyer buys from everybody. 100 means that
 * one sells just what the other buys, 0 that no product is on both lists. It has a direction: the index of the way back
 * is another one. It compares baskets and says nothing of prices, distance or actual trade. Products that either side
 * does not trade are zero, not missing. `null` where the seller sells or the buyer buys nothing; ties change nothing.
 *
 * Reference: M. Michaely, "Trade preferential agreements in Latin America: an ex-ante assessment", World Bank Policy
 * Research Working Paper 1583 (1996).
 */
export function tradeComplementarity(products: readonly ProductTrade[]): number | null {
  const sold = products.reduce((sum, product) => sum + product.sold, 0);
  const bought = products.reduce((sum, product) => sum + product.bought, 0);
  if (sold <= 0 || bought <= 0) return null;
  const apart = products.reduce(
    (sum, product) => sum + Math.abs((share(product.bought, bought) ?? 0) - (share(product.sold, sold) ?? 0)),
    0,
  );
  return 100 - apart / 2;
}
