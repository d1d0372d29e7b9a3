/** A finite field of `order` elements, numbered from 0; 0 and 1 are the zero and the one. */
export interface Field {
  order: number;
  add: (a: number, b: number) => number;
  multiply: (a: number, b: number) => number;
}

/**
 * Of each field that is no field of residues: its prime, and the coefficients (lowest first) of
 * what x to the power of the degree equals, by a polynomial that has no factors over that prime.
 */
const extensions: Record<number, { prime: number; power: readonly number[] }> = {
  4: { prime: 2, power: [1, 1] },
  8: { prime: 2, power: [1, 1, 0] },
  9: { prime: 3, power: [2, 0] },
  16: { prime: 2, power: [1, 1, 0, 0] },
  25: { prime: 5, power: [2, 0] },
  27: { prime: 3, power: [2, 1, 0] },
};

/**
 * The finite field with `order` elements: residues for a prime, polynomials over a prime for 4,
 * 8, 9, 16, 25 and 27 (Lidl & Niederreiter, Finite Fields, 1997). Undefined for another number.
 */
export function finiteField(order: number): Field | undefined {
  if (isPrime(order)) {
    return {
      order,
      add: (a, b) => (a + b) % order,
      multiply: (a, b) => (a * b) % order,
    };
  }
  const extension = extensions[order];
  if (!extension) return undefined;
  const { prime, power } = extension;
  const digits = (value: number) =>
    power.map((_, place) => Math.floor(value / prime ** place) % prime);
  const number = (list: readonly number[]) =>
    list.reduce((sum, digit, place) => sum + digit * prime ** place, 0);
  const sum = (a: readonly number[], b: readonly number[], times: number) =>
    a.map((digit, place) => (digit + times * (b[place] ?? 0)) % prime);
  /** One power of x more: the highest coefficient folds back. */
  const raised = (list: readonly number[]) =>
    sum([0, ...list.slice(0, -1)], power, list.at(-1) ?? 0);
  return {
    order,
    add: (a, b) => number(sum(digits(a), digits(b), 1)),
    multiply: (a, b) => {
      let shifted = digits(a);
      let product = shifted.map(() => 0);
      for (const digit of digits(b)) {
        product = sum(product, shifted, digit);
        shifted = raised(shifted);
      }
      return number(product);
    },
  };
}

function isPrime(number: number): boolean {
  if (!Number.isInteger(number) || number < 2) return false;
  for (let divisor = 2; divisor * divisor <= number; divisor += 1) {
    if (number % divisor === 0) return false;
  }
  return true;
}
