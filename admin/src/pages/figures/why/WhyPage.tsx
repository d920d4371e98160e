import { Button, GlobalStyles, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useTranslate } from 'react-admin';
import { Link, useSearchParams } from 'react-router-dom';
import { useApi } from '../../../shared/api';
import { FactList } from '../../../shared/fields/FactList';
import { useInLanguage } from '../../../shared/fields/InLanguage';
import { addressOf, journeyFiguresPath, rowsInput } from '../../../shared/figures/figureAddress';
import type { Measure } from '../../../shared/figures/figures';
import { type FigureAddress, memberPath } from '../../../shared/figures/memberPath';
import { printStyles } from '../../../shared/figures/printStyles';
import { useFilterTexts } from '../../../shared/figures/useFilterTexts';
import { useMeasures } from '../../../shared/figures/useMeasures';
import { usePeriodText } from '../../../shared/figures/usePeriodText';
import { LoadFailed } from '../../../shared/LoadFailed';
import { PageSkeleton } from '../../../shared/PageSkeleton';
import { PageTitle } from '../../../shared/PageTitle';
import { Permitted } from '../../../shared/Permitted';
import { PersonLink } from '../../../shared/people/PersonLink';
import { personName } from '../../../shared/people/personName';
import { SectionCard } from '../../../shared/SectionCard';
import { StatusChip } from '../../../shared/StatusChip';
import { periodDaysOf } from '../periodDays';
import { WhichFigure } from '../WhichFigure';
import { AskFigure } from './AskFigure';
import type { Explanation, WhyAnswer } from './explanation';
import { TestList } from './TestList';

export const whyQuery = `query why($input: ExplainInput!, $referral: ID!) {
  explain(input: $input) {
    part counted tests { titleEn titleCy passed record { kind id day } }
  }
  referral(id: $referral) {
    id participant { id reference forename surname preferredName }
  }
}`;

function Verdict({ part, counted, isWhole }: Explanation & { isWhole: boolean }) {
  const key = `why.verdict.${isWhole ? 'whole' : part}.${counted ? 'yes' : 'no'}`;
  return <StatusChip label={key} tone={counted ? 'good' : 'neutral'} />;
}

interface FigureProps {
  address: FigureAddress;
  measure: Measure;
  answer: WhyAnswer;
}

/** The figure that is asked about, in words, and the person. */
function FigureFacts({ address, measure, answer }: FigureProps) {
  const translate = useTranslate();
  const inLanguage = useInLanguage();
  const periodText = usePeriodText();
  const filters = useFilterTexts(address.filters ?? [], measure);
  return (
    <SectionCard
      title="why.figure"
      description={inLanguage(measure.definitionEn, measure.definitionCy)}
      actions={
        <Button component={Link} to={memberPath(address)} size="small" className="no-print">
          {translate('why.members')}
        </Button>
      }
    >
      <FactList
        minWidth={220}
        facts={[
          {
            label: 'members.facts.measure',
            value: `${measure.id} ${inLanguage(measure.titleEn, measure.titleCy)}`,
          },
          { label: 'members.facts.period', value: periodText(address, periodDaysOf(address)) },
          {
            label: 'resources.figureMembers.fields.person',
            value: <PersonLink person={answer.referral?.participant} />,
          },
          ...filters,
        ]}
      />
    </SectionCard>
  );
}

function Answer({ address, measure, answer, referralId }: FigureProps & { referralId: string }) {
  const translate = useTranslate();
  const isWhole = !measure.hasDenominator;
  return (
    <>
      <FigureFacts address={address} measure={measure} answer={answer} />
      <Typography color="text.secondary" sx={{ mb: 2 }}>
        {translate('why.intro')}
      </Typography>
      {answer.explain.map((explanation) => {
        const title = translate(`figures.part.${isWhole ? 'whole' : explanation.part}`);
        return (
          <SectionCard
            key={explanation.part}
            title={title}
            actions={<Verdict {...explanation} isWhole={isWhole} />}
          >
            <TestList tests={explanation.tests} referralId={referralId} label={title} />
          </SectionCard>
        );
      })}
    </>
  );
}

function Why({ address, referralId }: { address: FigureAddress; referralId: string }) {
  const translate = useTranslate();
  const api = useApi();
  const measures = useMeasures();
  const input = { measure: address.measure, referralId, ...rowsInput(address) };
  const { data, error, refetch } = useQuery({
    queryKey: ['why', input],
    queryFn: () => api.query<WhyAnswer>(whyQuery, { input, referral: referralId }),
  });
  const back = { to: journeyFiguresPath(referralId, address.from), label: translate('why.all') };
  const failed = error ?? measures.error;
  if (failed && !data) {
    return (
      <>
        <PageTitle title="figures.none.title" back={back} />
        <LoadFailed error={failed} onTryAgain={() => void refetch()} />
      </>
    );
  }
  if (!data || !measures.data) return <PageSkeleton />;
  const measure = measures.data.find(({ id }) => id === address.measure);
  if (!measure) return <WhichFigure title="figures.none.title" />;
  const person = data.referral?.participant;
  return (
    <>
      <GlobalStyles styles={printStyles} />
      <PageTitle
        title={translate('why.title', { name: person ? personName(person) : '' })}
        back={back}
      />
      <Answer address={address} measure={measure} answer={data} referralId={referralId} />
      <AskFigure address={address} referralId={referralId} measures={measures.data} />
    </>
  );
}

/** Whether a journey is counted in a figure, and the records that decided it. */
export function WhyPage() {
  const [search] = useSearchParams();
  const address = addressOf(search);
  const referralId = search.get('referral');
  return (
    <Permitted resource="figureMembers">
      {address && referralId ? (
        <Why address={address} referralId={referralId} />
      ) : (
        <WhichFigure title="figures.none.title" />
      )}
    </Permitted>
  );
}
