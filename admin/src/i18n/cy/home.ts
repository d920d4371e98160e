import type { home as english } from '../en/home';
import type { SameKeys } from '../shape';

/** Y dudalen hafan. */
export const home = {
  greeting: 'Helô, %{name}',
  intro: 'Beth hoffech chi ei wneud?',
} satisfies SameKeys<typeof english>;
