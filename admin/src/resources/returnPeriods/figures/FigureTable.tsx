import {
  Box,
  Link as MuiLink,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatNumber, formatPercent } from '../../../i18n/format';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { figureKey, type ReturnFigure } from './figures';

/** A number of a return as people read it; a share without a denominator is no figure, never 0%. */
export function useNumberText() {
  const translate = useTranslate();
  return {
    value: ({ denominator, value, median, unit }: ReturnFigure): string => {
      if (median !== null) return formatNumber(median);
      if (denominator === null) return '';
      if (value === null) return translate('returns.figures.noValue');
      return unit === 'per_cent' ? formatPercent(value / 100) : formatNumber(value);
    },
  };
}

/** Which area, partner and part of the breakdown a figure is of; the place can be left out where all share it. */
export function usePartText() {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  return (
    { scope, areaNameEn, areaNameCy, partnerName, parts }: ReturnFigure,
    hasPlace = true,
  ): string => {
    const place =
      scope === 'area'
        ? (inLanguage(areaNameEn, areaNameCy) ?? translate('returns.figures.unplaced'))
        : partnerName;
    const labels = parts.map(({ labelEn, labelCy }) => inLanguage(labelEn, labelCy));
    return [...(place && hasPlace ? [place] : []), ...labels].join(' · ');
  };
}

/** Whether the figures are of more than one place: a partner sees its own alone. */
const ofSeveralPlaces = (figures: readonly ReturnFigure[]) =>
  new Set(figures.map(({ areaId, partnerId }) => `${areaId} ${partnerId}`)).size > 1;

/** The same in the tables of all stages, so that their numbers stand below each other. */
const numberColumn = { width: 104 };

interface Props {
  /** What the table shows, for screen readers. */
  label: string;
  figures: readonly ReturnFigure[];
  /** Where a number leads; left out for those who may see no people. */
  pathOf?: ((figure: ReturnFigure, part: 'numerator' | 'denominator') => string) | undefined;
}

/** The figures of one stage: what each counts, of which part, and its numbers. */
export function FigureTable({ label, figures, pathOf }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const numbers = useNumberText();
  const partText = usePartText();
  const hasPlaces = ofSeveralPlaces(figures);
  const hasParts = figures.some((figure) => partText(figure, hasPlaces) !== '');
  const number = (figure: ReturnFigure, name: string, part: 'numerator' | 'denominator') => {
    const found = figure[part];
    if (found === null) return '';
    const text = formatNumber(found);
    if (!pathOf) return text;
    return (
      <MuiLink
        component={Link}
        to={pathOf(figure, part)}
        aria-label={translate(
          part === 'numerator' ? 'returns.figures.openOf' : 'returns.figures.openBelow',
          { name, number: text },
        )}
      >
        {text}
      </MuiLink>
    );
  };
  return (
    <Box role="group" aria-label={label} tabIndex={0} sx={{ overflowX: 'auto' }}>
      <Table
        size="small"
        aria-label={label}
        sx={{ tableLayout: 'fixed', minWidth: hasParts ? 780 : 560 }}
      >
        <TableHead>
          <TableRow>
            <TableCell sx={{ width: 92 }}>{translate('returns.figures.row')}</TableCell>
            <TableCell>{translate('returns.figures.figure')}</TableCell>
            {hasParts && <TableCell>{translate('returns.figures.part')}</TableCell>}
            <TableCell align="right" sx={numberColumn}>
              {translate('returns.figures.number')}
            </TableCell>
            <TableCell align="right" sx={numberColumn}>
              {translate('returns.figures.outOf')}
            </TableCell>
            <TableCell align="right" sx={numberColumn}>
              {translate('returns.figures.value')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody className="figures">
          {figures.map((figure) => {
            const title = inLanguage(figure.titleEn, figure.titleCy);
            const part = partText(figure, hasPlaces);
            return (
              <TableRow key={figureKey(figure)}>
                <TableCell>{figure.row}</TableCell>
                <TableCell component="th" scope="row">
                  {title}
                </TableCell>
                {hasParts && <TableCell>{part}</TableCell>}
                <TableCell align="right">
                  {number(figure, part ? `${title}, ${part}` : (title ?? ''), 'numerator')}
                </TableCell>
                <TableCell align="right">
                  {number(figure, part ? `${title}, ${part}` : (title ?? ''), 'denominator')}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {numbers.value(figure)}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </Box>
  );
}
