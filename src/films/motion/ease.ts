/** Turns even progress (0 to 1) into progress with a character. */
export type Ease = (share: number) => number;

export const even: Ease = (u) => u;
/** Starts and ends softly: cameras, heads, hands. */
export const inOut: Ease = (u) => u * u * u * (u * (u * 6 - 15) + 10);
/** Starts fast, settles: what arrives. */
export const out: Ease = (u) => 1 - (1 - u) ** 3;
/** Starts slowly, leaves fast: what goes. */
export const easeIn: Ease = (u) => u ** 3;
/** Goes a little too far and comes back: what pops up. */
export const backOut: Ease = (u) => 1 + 2.4 * (u - 1) ** 3 + 1.4 * (u - 1) ** 2;
/** Falls and bounces once or twice. */
export const bounce: Ease = (u) => {
  if (u < 0.6) return (u / 0.6) ** 2;
  if (u < 0.85) return 1 - 0.09 * (1 - ((u - 0.725) / 0.125) ** 2);
  return 1 - 0.02 * (1 - ((u - 0.925) / 0.075) ** 2);
};
