import type { Edition, Part } from '../edition';
import { type Cell, type Sheet, text } from '../sheet';
import { words } from './words';

const partNames: Record<Part, keyof typeof words> = {
  all: 'partAll',
  manual: 'partManual',
  digital: 'partDigital',
};

/** What the return is, who answers for it, and the receipt of what was frozen. */
export function coverSheet({ frozen: { cover }, locale, part, people }: Edition): Sheet {
  const say = (name: keyof typeof words) => words[name][locale];
  const { accountableBody: body, period } = cover;
  const lines: [keyof typeof words, Cell][] = [
    ['accountableBody', text(locale === 'cy' ? body.nameCy : body.nameEn)],
    ['code', text(body.code)],
    ['contract', text(cover.contractNumber)],
    ['kind', say(period.kind === 'month' ? 'monthReturn' : 'quarterReturn')],
    ['from', { day: period.from }],
    ['to', { day: period.to }],
    ['revision', cover.revision],
    ['part', say(partNames[part])],
    ['holds', say(people ? 'withPeople' : 'figuresOnly')],
    ['lead', text(cover.lead.name)],
    ['leadEmail', text(cover.lead.email)],
    ['deputy', text(cover.deputy.name)],
    ['deputyEmail', text(cover.deputy.email)],
    ['cutOff', { instant: cover.cutOff }],
    ['signedBy', text(cover.signedBy)],
    ['submittedBy', text(cover.submittedBy)],
    ['receipt', text(cover.receipt)],
  ];
  return {
    name: say('cover'),
    columns: [
      { heading: say('item'), width: 32 },
      { heading: say('content'), width: 70 },
    ],
    async *rows() {
      for (const [name, content] of lines) yield [say(name), content];
    },
  };
}
