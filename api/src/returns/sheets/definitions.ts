import type { FrozenDefinition } from '@placewell/schema';
import type { Edition } from '../edition';
import { type Cell, type Sheet, text } from '../sheet';
import { stageNames, unitNames, words } from './words';

type Word = keyof typeof words;

const columns: [Word, number][] = [
  ['row', 8],
  ['table', 8],
  ['stage', 24],
  ['rowKind', 12],
  ['frequency', 12],
  ['collection', 12],
  ['title', 40],
  ['definition', 80],
  ['measure', 26],
  ['measureTitle', 40],
  ['measureDefinition', 80],
  ['unit', 20],
  ['version', 24],
];

/** The definitions in force when the return was submitted: a line for each measure, or for a row without one. */
export function definitionsSheet({ locale, definitions }: Edition): Sheet {
  const welsh = locale === 'cy';
  const say = (name: Word) => words[name][locale];
  const ofRow = (each: FrozenDefinition): Cell[] => [
    text(each.row),
    text(each.table),
    text(stageNames[each.stage as keyof typeof stageNames]?.[locale] ?? each.stage),
    say(each.kind),
    say(each.frequency),
    say(each.collection),
    text(welsh ? each.titleCy : each.titleEn),
    text(welsh ? each.definitionCy : each.definitionEn),
  ];
  return {
    name: say('definitions'),
    columns: columns.map(([name, width]) => ({ heading: say(name), width })),
    async *rows() {
      for (const each of definitions) {
        if (each.measures.length === 0) yield [...ofRow(each), null, null, null, null, null];
        for (const measure of each.measures)
          yield [
            ...ofRow(each),
            text(measure.id),
            text(welsh ? measure.titleCy : measure.titleEn),
            text(welsh ? measure.definitionCy : measure.definitionEn),
            text(unitNames[measure.unit]?.[locale] ?? measure.unit),
            text(measure.version),
          ];
      }
    },
  };
}

/** The rules of the programme with the values that were in force. */
export function settingsSheet({ frozen, locale }: Edition): Sheet {
  const say = (name: Word) => words[name][locale];
  return {
    name: say('settings'),
    columns: [
      { heading: say('setting'), width: 60 },
      { heading: say('value'), width: 40 },
      { heading: say('settingKey'), width: 40 },
    ],
    async *rows() {
      for (const { key, titleEn, titleCy, value } of frozen.settings)
        yield [
          text(locale === 'cy' ? titleCy : titleEn),
          value === null ? say('notSet') : text(value),
          text(key),
        ];
    },
  };
}
