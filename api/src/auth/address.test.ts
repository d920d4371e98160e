import { expect, it } from 'vitest';
import { networkOf } from './address';

it.each([
  ['198.51.100.7', '198.51.100.7'],
  ['::ffff:198.51.100.7', '198.51.100.7'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
  ['2001:0db8:0001:0002::9', '2001:db8:1:2'],
  ['2001:db8::1', '2001:db8:0:0'],
  ['::1', '0:0:0:0'],
  ['fe80::1%eth0', 'fe80:0:0:0'],
  [undefined, 'unknown'],
])(
  'counts %s towards %s: nobody gets a fresh limit by changing what is theirs to change',
  (address, network) => {
    expect(networkOf(address)).toBe(network);
  },
);
