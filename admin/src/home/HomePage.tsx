import { Box, Card, CardActionArea, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useMenu } from '../layout/navigation';
import { useViewer } from '../layout/useViewer';
import { PageTitle } from '../shared/PageTitle';

/** The first page after signing in: the work areas that the viewer's role opens. */
export function HomePage() {
  const translate = useTranslate();
  const viewer = useViewer();
  const groups = useMenu();
  const name = viewer?.name.split(' ')[0];
  return (
    <>
      <PageTitle
        title={name && translate('home.greeting', { name })}
        subtitle={translate('home.intro')}
      />
      {groups.map(({ group, entries }) => (
        <Box component="section" key={group} sx={{ mb: 3 }}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {translate(`navigation.groups.${group}`)}
          </Typography>
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
            }}
          >
            {entries.map(({ to, label, icon: Icon }) => (
              <Card key={to}>
                <CardActionArea
                  component={Link}
                  to={to}
                  sx={{ display: 'flex', justifyContent: 'flex-start', gap: 1.5, p: 2 }}
                >
                  <Icon color="primary" />
                  <Typography sx={{ fontWeight: 600 }}>{label}</Typography>
                </CardActionArea>
              </Card>
            ))}
          </Box>
        </Box>
      ))}
    </>
  );
}
