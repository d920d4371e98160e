import type { Operations } from './operation';

// The forecast counts within what the caller may see, whatever the filters name.

interface Found {
  lines: { recorded: number; profile: number | null }[];
}

export const forecast: Operations = {
  forecast: {
    rows: 'partner',
    args: ({ accountableBodyId, partnerId }) => ({
      input: {
        filters: [
          { dimension: 'accountableBody', values: [accountableBodyId] },
          { dimension: 'partner', values: [partnerId] },
        ],
      },
    }),
    select: '{ lines { recorded profile } }',
    tellsNothing: (found) =>
      (found as Found).lines.every(({ recorded, profile }) => recorded === 0 && !profile),
  },
};
