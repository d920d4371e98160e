import { Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { formatPercent } from '../../i18n/format';
import { EmptyState } from '../../shared/EmptyState';
import { MemberNumber } from '../../shared/figures/Numbers';
import { ScrollingTable, stickyFirst } from '../../shared/figures/ScrollingTable';
import { SectionCard } from '../../shared/SectionCard';
import { type Step, shareOf, steps } from './steps';
import { type FunnelFilters, stepAddress } from './useFunnel';

interface Props {
  parts: ReadonlyMap<string | null, readonly Step[]>;
  breakdown: string;
  filters: FunnelFilters;
  nameOf: (key: string | null) => string;
}

/** The funnel of every part side by side: how many reached each step, and their share of all of that part. */
export function FunnelParts({ parts, breakdown, filters, nameOf }: Props) {
  const translate = useTranslate();
  const title = translate('funnel.byPart', { by: translate(`kpis.by.${breakdown}`) });
  const rows = [...parts].sort(([one], [other]) => nameOf(one).localeCompare(nameOf(other)));
  return (
    <SectionCard title={title} description={translate('funnel.byPartAbout')} flush>
      {rows.length === 0 ? (
        <EmptyState compact text="kpis.noParts" />
      ) : (
        <ScrollingTable label={title}>
          <Table
            size="small"
            aria-label={title}
            sx={{
              '& td, & th': { verticalAlign: 'top' },
              // Eleven columns side by side.
              '& thead th': { fontSize: '0.8125rem' },
            }}
          >
            <TableHead>
              <TableRow>
                <TableCell sx={{ ...stickyFirst, bgcolor: (theme) => theme.scheme.raised }}>
                  {translate(`kpis.part.${breakdown}`)}
                </TableCell>
                {steps.map((step) => (
                  <TableCell
                    key={step}
                    align="right"
                    sx={{ whiteSpace: 'normal', px: 0.5, '&:last-of-type': { pr: 2 } }}
                  >
                    {translate(`funnel.step.${step}`)}
                  </TableCell>
                ))}
              </TableRow>
            </TableHead>
            <TableBody>
              {rows.map(([key, funnel]) => (
                <TableRow key={key}>
                  <TableCell component="th" scope="row" sx={{ ...stickyFirst, fontWeight: 600 }}>
                    {nameOf(key)}
                  </TableCell>
                  {funnel.map(({ step, reached }) => {
                    const share = shareOf(reached, funnel[0]?.reached ?? 0);
                    return (
                      <TableCell
                        key={step}
                        align="right"
                        sx={{ px: 0.5, '&:last-of-type': { pr: 2 } }}
                      >
                        <MemberNumber
                          number={reached}
                          of={`${translate(`funnel.step.${step}`)}, ${nameOf(key)}`}
                          address={stepAddress(filters, step, { [breakdown]: key })}
                        />
                        <Typography component="div" variant="caption" color="text.secondary">
                          {share === null ? translate('kpis.noValue') : formatPercent(share)}
                        </Typography>
                      </TableCell>
                    );
                  })}
                </TableRow>
              ))}
            </TableBody>
          </Table>
        </ScrollingTable>
      )}
    </SectionCard>
  );
}
