import type { PageModule, ResourceModule } from './types';

/** Every kind of record the console has pages for. */
export const resources: readonly ResourceModule[] = [];

/** Every page beside them. */
export const pages: readonly PageModule[] = [];
