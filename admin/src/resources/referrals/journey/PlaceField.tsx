import { NotRecorded } from '../../../shared/fields/DateField';
import { InLanguage } from '../../../shared/fields/InLanguage';
import type { InBothLanguages } from './types';

/** A local authority in the reader's language. */
export const PlaceField = ({ place }: { place: InBothLanguages | null }) =>
  place ? <InLanguage en={place.nameEn} cy={place.nameCy} /> : <NotRecorded />;
