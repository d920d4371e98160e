import CatalogueIcon from '@mui/icons-material/ChecklistOutlined';
import MembersIcon from '@mui/icons-material/GroupsOutlined';
import WhyIcon from '@mui/icons-material/HelpOutline';
import type { PageModule } from '../../resources/types';
import { lazyPage } from '../../shared/lazyPage';

const CataloguePage = lazyPage(() => import('./catalogue/CataloguePage'), 'CataloguePage');
const MembersPage = lazyPage(() => import('./members/MembersPage'), 'MembersPage');
const WhyPage = lazyPage(() => import('./why/WhyPage'), 'WhyPage');
const JourneyFiguresPage = lazyPage(
  () => import('./journey/JourneyFiguresPage'),
  'JourneyFiguresPage',
);

const ofMembers = { action: 'list', resource: 'figureMembers' } as const;

/** What is behind the figures: the rows of the MI note, the people counted, and why. */
export const figurePages: readonly PageModule[] = [
  {
    path: '/figures/catalogue',
    label: 'miCatalogue.menu',
    icon: CatalogueIcon,
    menu: { group: 'returns', order: 2 },
    element: <CataloguePage />,
    access: { action: 'list', resource: 'miCatalogue' },
  },
  {
    path: '/figures/members',
    label: 'members.title',
    icon: MembersIcon,
    element: <MembersPage />,
    access: ofMembers,
  },
  {
    path: '/figures/why',
    label: 'members.why',
    icon: WhyIcon,
    element: <WhyPage />,
    access: ofMembers,
  },
  {
    path: '/figures/journey',
    label: 'journeyFigures.link',
    icon: WhyIcon,
    element: <JourneyFiguresPage />,
    access: ofMembers,
  },
];
