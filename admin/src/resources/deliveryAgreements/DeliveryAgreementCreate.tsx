import { useSearchParams } from 'react-router-dom';
import { CreatePage } from '../../shared/record/CommandPage';
import { createDeliveryAgreement } from './DeliveryAgreementInputs';

/** Adds an agreement; a link from a partner's page names the partner already. */
export function DeliveryAgreementCreate() {
  const [params] = useSearchParams();
  const partnerId = params.get('partnerId');
  return (
    <CreatePage
      command={createDeliveryAgreement}
      defaults={partnerId ? { partnerId } : undefined}
    />
  );
}
