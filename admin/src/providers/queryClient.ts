import { QueryClient } from '@tanstack/react-query';
import { errorBody } from './dataProvider/errors';

/** Faults that can be gone a moment later. */
const passing = new Set(['OFFLINE', 'SERVER_ERROR']);

/** What has been loaded. A refusal is shown at once: asking again would not change it, and somebody waits. */
export const createQueryClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        retry: (failures, error) => failures < 2 && passing.has(errorBody(error)?.code ?? ''),
      },
    },
  });
