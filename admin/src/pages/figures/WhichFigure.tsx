import QuestionIcon from '@mui/icons-material/HelpOutline';
import { Button, Card } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { EmptyState } from '../../shared/EmptyState';
import { PageTitle } from '../../shared/PageTitle';

/** Instead of a page whose address names no figure. */
export function WhichFigure({ title }: { title: string }) {
  const translate = useTranslate();
  return (
    <>
      <PageTitle title={title} />
      <Card>
        <EmptyState
          icon={QuestionIcon}
          title="figures.none.title"
          text="figures.none.text"
          action={
            <Button component={Link} to="/figures/catalogue" variant="outlined">
              {translate('figures.none.action')}
            </Button>
          }
        />
      </Card>
    </>
  );
}
