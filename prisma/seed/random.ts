import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { RandomGenerator } from 'pure-rand/types/RandomGenerator';

/** Draws a value; the same generator state always gives the same value. */
export type Chooser<T> = (random: Random) => T;

/** A seeded source of chance. Every life draws from a source of its own, so that one does not disturb another. */
export class Random {
  private readonly generator: RandomGenerator;

  /** The numbers that name the source: equal names give equal draws. */
  constructor(...name: number[]) {
    this.generator = xoroshiro128plusFromState([1, 2, 3, 4].map((word) => hash(word, ...name)));
  }

  /** A number from 0 up to but not including 1. */
  fraction(): number {
    return uniformFloat64(this.generator);
  }

  /** A whole number between the two, both included. */
  integer(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  /** True with the given probability. */
  chance(probability: number): boolean {
    return this.fraction() < probability;
  }

  /** One entry of the list. */
  one<T>(list: readonly T[]): T {
    return list[this.integer(0, list.length - 1)] as T;
  }

  /** A whole number in the range that is most often near its middle. */
  middling(from: number, to: number): number {
    return Math.round(from + ((this.fraction() + this.fraction()) / 2) * (to - from));
  }

  /** Waiting time with the given mean: often short, now and then long. */
  wait(mean: number): number {
    return Math.round(-Math.log(1 - this.fraction()) * mean);
  }

  /** An identifier of version 4. */
  uuid(): string {
    const words = [0, 0, 0, 0].map(() =>
      (this.generator.next() >>> 0).toString(16).padStart(8, '0'),
    );
    const hex = words.join('');
    const variant = '89ab'[this.integer(0, 3)];
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
  }
}

/** Makes a chooser from weights; an entry of weight 3 comes three times as often as one of weight 1. */
export function weighted<T extends string>(weights: Partial<Record<T, number>>): Chooser<T> {
  const entries = Object.entries(weights) as [T, number][];
  const total = entries.reduce((sum, [, weight]) => sum + weight, 0);
  const last = (entries.at(-1) as [T, number])[0];
  return (random) => {
    let left = random.fraction() * total;
    for (const [value, weight] of entries) {
      left -= weight;
      if (left < 0) return value;
    }
    return last;
  };
}

/** Draws `count` times and keeps the different values, in the order of the draws. */
export function several<T>(random: Random, choose: Chooser<T>, count: number): T[] {
  return [...new Set(Array.from({ length: count }, () => choose(random)))];
}

/** Mixes numbers into 32 bits, so that neighbouring seeds give unlike sources (finaliser of MurmurHash3). */
function hash(...values: number[]): number {
  return values.reduce((mixed, value) => {
    let word = (mixed ^ value) | 0;
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
    word = Math.imul(word ^ (word >>> 13), 0xc2b2ae35);
    return (word ^ (word >>> 16)) | 0;
  }, 0x9e3779b9);
}
