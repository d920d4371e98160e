/** Shares a whole number out in proportion to the weights, in whole numbers that add up to it (largest remainder). */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((left, right) => left + right, 0);
  const exact = weights.map((weight) => (sum === 0 ? 0 : (total * weight) / sum));
  const shares = exact.map(Math.floor);
  const missing = total - shares.reduce((left, right) => left + right, 0);
  const byRemainder = exact
    .map((value, position) => ({ position, remainder: value % 1 }))
    .sort((a, b) => b.remainder - a.remainder || a.position - b.position);
  for (const { position } of byRemainder.slice(0, missing)) {
    shares[position] = (shares[position] as number) + 1;
  }
  return shares;
}
