import { openList } from './types';

/** The 19 harmonised categories of the Government Statistical Service for England and Wales, and "prefer not to say". */
export const ethnicity = openList('Ethnicity', 'Ethnigrwydd', [
  {
    code: 'white_british',
    en: 'White: English, Welsh, Scottish, Northern Irish or British',
    cy: 'Gwyn: Cymreig, Seisnig, Albanaidd, Gwyddelig Gogledd Iwerddon neu Brydeinig',
    group: 'white',
  },
  { code: 'white_irish', en: 'White: Irish', cy: 'Gwyn: Gwyddelig', group: 'white' },
  {
    code: 'gypsy_or_irish_traveller',
    en: 'White: Gypsy or Irish Traveller',
    cy: 'Gwyn: Sipsi neu Deithiwr Gwyddelig',
    group: 'white',
  },
  { code: 'roma', en: 'White: Roma', cy: 'Gwyn: Roma', group: 'white' },
  {
    code: 'other_white',
    en: 'White: any other White background',
    cy: 'Gwyn: unrhyw gefndir Gwyn arall',
    group: 'white',
  },
  {
    code: 'white_and_black_caribbean',
    en: 'Mixed or multiple: White and Black Caribbean',
    cy: 'Cymysg neu amlethnig: Gwyn a Du Caribïaidd',
    group: 'mixed',
  },
  {
    code: 'white_and_black_african',
    en: 'Mixed or multiple: White and Black African',
    cy: 'Cymysg neu amlethnig: Gwyn a Du Affricanaidd',
    group: 'mixed',
  },
  {
    code: 'white_and_asian',
    en: 'Mixed or multiple: White and Asian',
    cy: 'Cymysg neu amlethnig: Gwyn ac Asiaidd',
    group: 'mixed',
  },
  {
    code: 'other_mixed',
    en: 'Mixed or multiple: any other background',
    cy: 'Cymysg neu amlethnig: unrhyw gefndir arall',
    group: 'mixed',
  },
  {
    code: 'indian',
    en: 'Asian or Asian British: Indian',
    cy: 'Asiaidd neu Asiaidd Prydeinig: Indiaidd',
    group: 'asian',
  },
  {
    code: 'pakistani',
    en: 'Asian or Asian British: Pakistani',
    cy: 'Asiaidd neu Asiaidd Prydeinig: Pacistanaidd',
    group: 'asian',
  },
  {
    code: 'bangladeshi',
    en: 'Asian or Asian British: Bangladeshi',
    cy: 'Asiaidd neu Asiaidd Prydeinig: Bangladeshaidd',
    group: 'asian',
  },
  {
    code: 'chinese',
    en: 'Asian or Asian British: Chinese',
    cy: 'Asiaidd neu Asiaidd Prydeinig: Tsieineaidd',
    group: 'asian',
  },
  {
    code: 'other_asian',
    en: 'Asian or Asian British: any other Asian background',
    cy: 'Asiaidd neu Asiaidd Prydeinig: unrhyw gefndir Asiaidd arall',
    group: 'asian',
  },
  {
    code: 'caribbean',
    en: 'Black, Black British, Caribbean or African: Caribbean',
    cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Caribïaidd',
    group: 'black',
  },
  {
    code: 'african',
    en: 'Black, Black British, Caribbean or African: African',
    cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: Affricanaidd',
    group: 'black',
  },
  {
    code: 'other_black',
    en: 'Black, Black British, Caribbean or African: any other background',
    cy: 'Du, Du Prydeinig, Caribïaidd neu Affricanaidd: unrhyw gefndir arall',
    group: 'black',
  },
  {
    code: 'arab',
    en: 'Other ethnic group: Arab',
    cy: 'Grŵp ethnig arall: Arabaidd',
    group: 'other',
  },
  {
    code: 'any_other',
    en: 'Other ethnic group: any other',
    cy: 'Grŵp ethnig arall: unrhyw un arall',
    group: 'other',
  },
  { code: 'prefer_not_to_say', en: 'Prefer not to say', cy: 'Gwell peidio â dweud' },
]);
