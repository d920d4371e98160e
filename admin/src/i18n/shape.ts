/** The same keys as T, with a text of any kind at each: what a translation must provide. */
export type SameKeys<T> = { [K in keyof T]: T[K] extends string ? string : SameKeys<T[K]> };
