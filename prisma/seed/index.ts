export {
  type DemonstrationOptions,
  demonstrationSeed,
  enterUnpublishedRules,
  seedDemonstration,
} from './demonstration';
export { type LoadOptions, loadProgramme } from './load/index';
export type { SimulationOptions } from './plan';
export {
  type Programme,
  type ProgrammeStream,
  simulateProgramme,
  streamProgramme,
} from './programme';
export type { Frame, Records } from './rows';
export { type Count, type Cut, type Fact, factsOf, Truth } from './truth/index';
