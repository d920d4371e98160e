import FiguresIcon from '@mui/icons-material/QueryStatsOutlined';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { journeyFiguresPath } from '../../../shared/figures/figureAddress';
import { SectionCard } from '../../../shared/SectionCard';
import type { SectionProps } from './sections';

/** The way from a journey to the figures that count it. */
export function FiguresCard({ journey }: SectionProps) {
  const translate = useTranslate();
  return (
    <SectionCard
      title="journeyFigures.cardTitle"
      description={translate('journeyFigures.cardText')}
    >
      <Button
        component={Link}
        to={journeyFiguresPath(journey.id)}
        variant="outlined"
        startIcon={<FiguresIcon />}
      >
        {translate('journeyFigures.link')}
      </Button>
    </SectionCard>
  );
}
