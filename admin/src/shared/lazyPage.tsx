import { type ComponentType, lazy } from 'react';

/**
 * A page whose code is fetched when it is first opened: nobody waits at sign-in for pages they may never see. The page
 * before it stays until then.
 */
export const lazyPage = <Name extends string>(
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
) => lazy(async () => ({ default: (await load())[name] }));
