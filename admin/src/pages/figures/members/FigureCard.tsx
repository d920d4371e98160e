import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { formatNumber } from '../../../i18n/format';
import { FactList } from '../../../shared/fields/FactList';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import type { Measure } from '../../../shared/figures/figures';
import { type FigureAddress, memberPath } from '../../../shared/figures/memberPath';
import type { Figure } from '../../../shared/figures/members';
import { useFilterTexts } from '../../../shared/figures/useFilterTexts';
import { usePeriodText } from '../../../shared/figures/usePeriodText';
import { SectionCard } from '../../../shared/SectionCard';
import { useFigureValue } from './useFigureValue';

interface Props {
  address: FigureAddress;
  measure: Measure;
  figure: Figure;
}

/** The way from the rows above the line to those below it, and back. */
function OtherPart({ address, measure, figure }: Props) {
  const translate = useTranslate();
  if (!measure.hasDenominator) return null;
  const part = address.part === 'denominator' ? 'numerator' : 'denominator';
  return (
    <Button
      component={Link}
      className="no-print"
      size="small"
      to={memberPath({ ...address, part })}
    >
      {translate('members.other', {
        part: `${translate(`figures.part.${part}`)}, ${formatNumber(figure[part] ?? 0)}`,
      })}
    </Button>
  );
}

/** Says in words which figure the page is about: what it counts, when, of whom, and what it comes to. */
export function FigureCard({ address, measure, figure }: Props) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const periodText = usePeriodText();
  const filters = useFilterTexts(address.filters ?? [], measure);
  const value = useFigureValue(measure, figure);
  const part = measure.hasDenominator ? (address.part ?? 'numerator') : 'whole';
  return (
    <SectionCard
      title="members.which"
      description={inLanguage(measure.definitionEn, measure.definitionCy)}
      actions={<OtherPart address={address} measure={measure} figure={figure} />}
    >
      <FactList
        minWidth={220}
        facts={[
          { label: 'members.facts.value', value: <strong>{value}</strong> },
          { label: 'members.facts.part', value: translate(`figures.part.${part}`) },
          { label: 'members.facts.period', value: periodText(address, figure) },
          ...filters,
        ]}
      />
      {figure.provisional && (
        <Alert severity="info" sx={{ mt: 2 }}>
          {translate('figures.provisional')}
        </Alert>
      )}
    </SectionCard>
  );
}
