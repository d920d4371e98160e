import { declaration } from './xml';

/** Looks of a cell, by their place in the style sheet. */
export const styles = {
  /** As the program likes; nothing of ours uses it. */
  general: 0,
  heading: 1,
  /** Text stays text, also when somebody edits it: leading zeros are kept. */
  text: 2,
  whole: 3,
  decimal: 4,
  day: 5,
  month: 6,
  instant: 7,
} as const;

const font = '<sz val="11"/><name val="Arial"/><family val="2"/>';
const top = '<alignment vertical="top"/>';
const wrapped = '<alignment vertical="top" wrapText="1"/>';

const look = (format: number, more = '', alignment = top) =>
  `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"${more}>${alignment}</xf>`;

/** The style sheet of the workbook, in the order of `styles`. */
export const styleSheet = `${declaration}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="mmm\\ yyyy"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy\\ hh:mm:ss"/></numFmts>
<fonts count="2"><font>${font}</font><font><b/>${font}</font></fonts>
<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7EAEE"/><bgColor indexed="64"/></patternFill></fill></fills>
<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>
<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>
<cellXfs count="8">
${look(0)}
<xf numFmtId="49" fontId="1" fillId="2" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${wrapped}</xf>
${look(49, '', wrapped)}
${look(3)}
${look(4)}
${look(164)}
${look(165)}
${look(166)}
</cellXfs>
<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>
</styleSheet>`;
