import { count, ratio } from './make';
import type { Measure } from './types';

/** Those who came in a period, followed up to today: what managers want and the MI note does not ask for. */
export const cohortMeasures: readonly Measure[] = [
  count(
    'funnel',
    'expression_step',
    ['From expression of interest to higher outcome', 'O fynegiant o ddiddordeb i ganlyniad uwch'],
    [
      'Steps that the expressions of interest submitted in the period have reached up to today, each by its own record. Those of a step that have the step before as well are the share that went on.',
      'Camau y mae’r mynegiannau o ddiddordeb a gyflwynwyd yn y cyfnod wedi eu cyrraedd hyd heddiw, pob un yn ôl ei gofnod ei hun. Y rhai mewn cam sydd â’r cam blaenorol hefyd yw’r gyfran a aeth ymlaen.',
    ],
    { breakdown: ['step', 'stepBefore'], unit: 'events' },
  ),
  ratio(
    'maturity',
    ['start_reached', 'initiative_start'],
    ['Outcomes by month after the start', 'Canlyniadau yn ôl mis ar ôl y dechrau'],
    [
      'Initiative starts of the period that have reached a job, first earnings, a lower or a higher outcome up to today, by the number of calendar months after that of the start, and as a share of all initiative starts of the period.',
      'Dechreuadau’r fenter yn y cyfnod sydd wedi cyrraedd swydd, enillion cyntaf, canlyniad is neu uwch hyd heddiw, yn ôl nifer y misoedd calendr ar ôl mis y dechrau, ac fel cyfran o holl ddechreuadau’r fenter yn y cyfnod.',
    ],
    {
      shareOver: ['milestone', 'monthsSinceStart'],
      breakdown: ['milestone', 'monthsSinceStart'],
      unit: 'per_cent',
      direction: 'up',
    },
  ),
].map((measure) => ({ ...measure, sourceClause: 'Placewell, beyond the MI note' }));
