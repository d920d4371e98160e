import type { Message } from '../../core/errors';

/** How starts are forecast, in words. */
export const startsMethod: Message = {
  en: 'Estimate: the rest of the agreed profile at the pace of the last six complete months (starts for each profiled start), or the monthly average of those months where the profile does not cover them. The range is the pace of the worst and of the best three consecutive months among them.',
  cy: 'Amcangyfrif: gweddill y proffil a gytunwyd ar gyflymder y chwe mis cyflawn diwethaf (dechreuadau am bob dechreuad yn y proffil), neu gyfartaledd misol y misoedd hynny lle nad yw’r proffil yn eu cwmpasu. Yr ystod yw cyflymder y tri mis olynol gwaethaf a gorau yn eu plith.',
};

/** How outcomes are forecast, in words. */
export const outcomesMethod: Message = {
  en: 'Estimate: what is recorded, and what people who started so far, and those expected to start, will add if as many of them reach it in each month after the start as of earlier start months. The range takes the low and high forecast of starts, and allows for chance as it falls in four of five cases.',
  cy: 'Amcangyfrif: yr hyn a gofnodwyd, a’r hyn y bydd y bobl sydd wedi dechrau hyd yma, a’r rhai y disgwylir iddynt ddechrau, yn ei ychwanegu os bydd cynifer ohonynt yn ei gyrraedd ym mhob mis ar ôl y dechrau ag o fisoedd dechrau cynharach. Mae’r ystod yn cymryd y rhagolwg isel ac uchel o ddechreuadau, ac yn caniatáu ar gyfer siawns fel y mae’n digwydd mewn pedwar o bob pum achos.',
};
