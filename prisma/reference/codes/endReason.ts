import { openList } from './types';

/**
 * The 13 reasons of the MI note for the end of participation. The group says what kind of end it is:
 * outcome, completed (support ran its course), early_exit or administrative.
 */
export const endReason = openList(
  'Reason participation ended',
  'Rheswm dros ddiwedd y cyfranogiad',
  [
    {
      code: 'no_exit_reason_recorded',
      en: 'No exit reason recorded',
      cy: 'Dim rheswm gadael wedi ei gofnodi',
      group: 'administrative',
    },
    { code: 'found_work', en: 'Found work', cy: 'Wedi dod o hyd i waith', group: 'outcome' },
    {
      code: 'no_longer_engaged_with_jobcentre_plus',
      en: 'No longer engaged with Jobcentre Plus',
      cy: "Ddim yn ymgysylltu â'r Ganolfan Byd Gwaith mwyach",
      group: 'early_exit',
    },
    {
      code: 'no_longer_eligible',
      en: 'No longer eligible',
      cy: 'Ddim yn gymwys mwyach',
      group: 'early_exit',
    },
    {
      code: 'transferred_to_another_provision',
      en: 'Transferred to another provision',
      cy: 'Wedi trosglwyddo i ddarpariaeth arall',
      group: 'early_exit',
    },
    {
      code: 'completed_provision',
      en: 'Completed provision',
      cy: "Wedi cwblhau'r ddarpariaeth",
      group: 'completed',
    },
    {
      code: 'excluded',
      en: 'Excluded',
      cy: 'Wedi ei wahardd neu ei gwahardd',
      group: 'early_exit',
    },
    {
      code: 'referred_to_other_suitable_provision',
      en: 'Referred to other suitable provision',
      cy: 'Wedi cael atgyfeiriad i ddarpariaeth addas arall',
      group: 'early_exit',
    },
    {
      code: 'deceased',
      en: 'Customer deceased',
      cy: 'Y cwsmer wedi marw',
      group: 'administrative',
    },
    {
      code: 'final_outcome_claimed',
      en: 'Final outcome claimed',
      cy: 'Canlyniad terfynol wedi ei hawlio',
      group: 'outcome',
    },
    {
      code: 'end_of_allotted_time',
      en: 'End of allotted time',
      cy: 'Diwedd yr amser a bennwyd',
      group: 'completed',
    },
    {
      code: 'exceptional_circumstances',
      en: 'Exceptional circumstances',
      cy: 'Amgylchiadau eithriadol',
      group: 'early_exit',
    },
    {
      code: 'in_work_support_ended',
      en: 'In-work support ended',
      cy: 'Cymorth mewn gwaith wedi dod i ben',
      group: 'completed',
    },
  ],
);
