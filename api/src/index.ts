export { type Config, ConfigError, type Mode, readConfig } from './config';
export type { CreateContext, ServerContext } from './context';
export { type Caps, defaultCaps } from './limits';
export { AddressUnavailable } from './listen';
export { createLogger, type Logger } from './logging';
export { createServer, type RunningServer, type ServerOptions } from './server';
