import { useInLanguage } from '../../shared/fields/InLanguage';
import { EditPage } from '../../shared/record/CommandPage';
import { updateDeliveryArea } from './DeliveryAreaInputs';
import type { DeliveryArea } from './fields';

export function DeliveryAreaEdit() {
  const inLanguage = useInLanguage();
  return (
    <EditPage<DeliveryArea>
      command={updateDeliveryArea}
      title={({ nameEn, nameCy }) => inLanguage(nameEn, nameCy)}
    />
  );
}
