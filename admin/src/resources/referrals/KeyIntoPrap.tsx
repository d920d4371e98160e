import { Button } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { personName } from '../../shared/people/personName';
import type { ReferralToKey } from './prap/factsToKey';
import { PrapDialog } from './prap/PrapDialog';

/** Opens what is to be keyed into PRaP of a start. */
export function KeyIntoPrap({ referral }: { referral: ReferralToKey }) {
  const translate = useTranslate();
  const [isOpen, setOpen] = useState(false);
  const name = referral.participant ? personName(referral.participant) : '';
  return (
    <>
      <Button
        variant="outlined"
        size="small"
        aria-haspopup="dialog"
        aria-label={translate('prap.buttonOf', { name })}
        onClick={() => setOpen(true)}
      >
        {translate('prap.button')}
      </Button>
      {isOpen && <PrapDialog referral={referral} onClose={() => setOpen(false)} />}
    </>
  );
}
