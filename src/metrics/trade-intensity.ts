interface Trade {
  /** What the seller sold to the buyer. */
  readonly flow: number | null;
  /** All that the seller sold to others. */
  readonly sellerSales: number | null;
  /** All that the buyer bought from others. */
  readonly buyerPurchases: number | null;
  /** All that the seller bought from others. */
  readonly sellerPurchases: number | null;
  /** All trade between regions. */
  readonly whole: number | null;
}

/**
 * The index of trade intensity, a ratio without unit: the buyer's share in the seller's sales, divided by its share in
 * what everybody but the seller buys: (xᵢⱼ ÷ Xᵢ) ÷ (Mⱼ ÷ (W − Mᵢ)). Above 1 the two trade more than the size of their
 * trade with all others leads to expect. The seller's own purchases are taken out, since nobody sells to himself, so the
 * mean over all buyers, weighted by their purchases, is 1. All five values must come from one table. `null` where a value
 * is missing or a divisor is not above zero; no flow at all is 0.
 *
 * Reference: A. J. Brown, *Applied Economics* (1949); K. Kojima, "The pattern of international trade among advanced
 * countries", *Hitotsubashi Journal of Economics* 5 (1964).
 */
export function tradeIntensity({ flow, sellerSales, buyerPurchases, sellerPurchases, whole }: Trade): number | null {
  if (flow === null || sellerSales === null || buyerPurchases === null) return null;
  if (sellerPurchases === null || whole === null) return null;
  const others = whole - sellerPurchases;
  if (sellerSales <= 0 || buyerPurchases <= 0 || others <= 0) return null;
  return flow / sellerSales / (buyerPurchases / others);
}
