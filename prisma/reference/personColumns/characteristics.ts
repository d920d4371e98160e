import { column } from './types';

/** Table A, referral and start: the cohort each month, and the characteristics each quarter. */
export const characteristicsColumns = [
  column('A3.03', 'code', 'Cohort', 'Carfan', { list: 'cohort' }),
  column('A3.04', 'code', 'Gender', 'Rhywedd', { list: 'gender' }),
  column('A3.05', 'code', 'Ethnicity', 'Ethnigrwydd', { list: 'ethnicity' }),
  column('A3.06', 'number', 'Age at the start', 'Oedran ar y dechrau'),
  column('A3.07', 'code', 'Marital status', 'Statws priodasol', { list: 'marital_status' }),
  column('A3.08', 'code', 'Housing situation', 'Sefyllfa dai', { list: 'housing' }),
  column('A3.09', 'code', 'Highest academic attainment', 'Cymhwyster academaidd uchaf', {
    list: 'attainment',
  }),
  column('A3.10', 'code', 'Length of unemployment', 'Hyd y diweithdra', {
    list: 'unemployment_length',
  }),
  column('A3.11', 'yes-no', 'Parent or guardian', 'Rhiant neu warcheidwad'),
  column('A3.12', 'codes', 'Benefits at the start', 'Budd-daliadau ar y dechrau', {
    list: 'benefit',
  }),
  column('A3.13.title', 'text', 'Job at the start', 'Swydd ar y dechrau'),
  column('A3.13.sector', 'code', 'Job at the start: sector', 'Swydd ar y dechrau: sector', {
    list: 'sector',
  }),
  column('A3.13.type', 'code', 'Job at the start: type', 'Swydd ar y dechrau: math', {
    list: 'employment_type',
  }),
  column(
    'A3.13.weekly_minutes',
    'hours',
    'Job at the start: hours a week',
    'Swydd ar y dechrau: oriau’r wythnos',
  ),
  column(
    'A3.13.earnings_cycle',
    'code',
    'Job at the start: earnings cycle',
    'Swydd ar y dechrau: cylch enillion',
    { list: 'earnings_cycle' },
  ),
  column(
    'A3.13.hourly_rate_pence',
    'money',
    'Job at the start: pounds an hour',
    'Swydd ar y dechrau: punnoedd yr awr',
  ),
];
