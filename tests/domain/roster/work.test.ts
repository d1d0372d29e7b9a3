// How much there is to do for a long text, counted in letters that regular expressions are given:
// a number that is the same on each machine.
import { parseNames } from "#domain/roster/parseNames.ts";
import { afterAll, beforeAll, expect, test } from "vitest";

let letters = 0;
const sources = new Set<string>();
const methods = [Symbol.replace, Symbol.match, Symbol.split, "test"] as const;
const shared = RegExp.prototype;
const own = methods.map((method) => [method, shared[method]] as const);

beforeAll(() => {
  for (const [method, plain] of own) {
    const counted = function count(this: RegExp, text: string, ...rest: unknown[]): unknown {
      sources.add(this.source);
      letters += text.length;
      return Reflect.apply(plain, this, [text, ...rest]);
    };
    Object.defineProperty(shared, method, { value: counted, configurable: true });
  }
});
afterAll(() => {
  for (const [method, value] of own) {
    Object.defineProperty(shared, method, { value, configurable: true, writable: true });
  }
});

/** Lines and pieces of lines that a pattern or a loop could stumble over. */
const hostile = [
  "Jan Peeters\n",
  "Jan, ",
  "Jan;",
  "Jan;HR\n",
  "Jan\tPeeters\tHR\n",
  "Peeters, Jan\n",
  '"Jan","HR"\n',
  '"Jan\n',
  '""',
  "1. ",
  "1. 1) - • ",
  "o Jan\n",
  "a. Jan\n",
  "Groep:\n",
  "Groep 1\n- Jan\n",
  "<a@",
  "<<@",
  "@",
  "a@b ",
  "Jan <j@x.be>, ",
  "1 2 ",
  "((",
  "   ",
  "\u00A0\t",
  "Naam: ",
  "Naam\tNaam\n",
  "Naam;x\n",
  "Naam\tA\nNaam\tB\n",
  "Name\tJoin\tLeave\nJan\t1\t2\n",
  "| a | b |\n",
  "\u0301",
];
const textOf = (piece: string, length: number) => piece.repeat(Math.ceil(length / piece.length));

test.each(hostile)("twice as much of %j is at most twice the work", (piece) => {
  const work = (length: number) => {
    letters = 0;
    parseNames(textOf(piece, length));
    return letters;
  };
  expect(work(40_000)).toBeLessThanOrEqual(2.2 * work(20_000) + 50_000);
});

test("a hundred thousand lines cost no more than the first thousands", () => {
  const work = (lines: number) => {
    letters = 0;
    expect(parseNames("Jan;HR\n".repeat(lines)).notices[0]?.kind).toBe("too-many");
    return letters;
  };
  // All that is done with the rest is to see where lines end.
  expect(work(100_000)).toBeLessThanOrEqual(work(5000) + 2 * 300_000);
});

test("no pattern repeats a group that itself repeats without a bound", () => {
  for (const piece of hostile) parseNames(textOf(piece, 500));
  const nested = [...sources].filter((source) => {
    const bare = source.replaceAll(/\\./gu, "a").replaceAll(/\[[^\]]*\]/gu, "b");
    return /\([^()]*[*+][^()]*\)[*+]/u.test(bare);
  });
  expect(nested).toEqual([]);
  expect(sources.size).toBeGreaterThan(20);
});
