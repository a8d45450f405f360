/** A balance of trade: what is left of sales after purchases, and how it compares with both together. */
export interface TradeBalance {
  /** Sales less purchases, in the unit of both; below zero more was bought. */
  readonly balance: number;
  /** The balance in percent of sales and purchases together, −100 (only bought) to 100 (only sold); `null` without trade. */
  readonly normalised: number | null;
}

/**
 * The balance of what one side sells and buys, of one period and one source. A missing value stays unknown and is not
 * taken for zero: `null`. Equal values balance at zero.
 *
 * Reference: IMF, *Balance of Payments and International Investment Position Manual*, sixth edition (2009); the
 * normalised form, there without its sign, B. Balassa, "Tariff reductions and trade in manufactures among the industrial
 * countries", *American Economic Review* 56 (1966).
 */
export function tradeBalance(sold: number | null, bought: number | null): TradeBalance | null {
  if (sold === null || bought === null) return null;
  const both = sold + bought;
  return { balance: sold - bought, normalised: both === 0 ? null : (100 * (sold - bought)) / both };
}
