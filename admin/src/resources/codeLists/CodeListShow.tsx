import AddIcon from '@mui/icons-material/Add';
import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Link } from 'react-router-dom';
import { useInLanguage } from '../../shared/fields/InLanguage';
import { RelatedList } from '../../shared/list/RelatedList';
import { RecordPage } from '../../shared/record/RecordPage';
import { codeColumns } from '../codes/columns';
import { Openness } from './CodeListList';
import type { CodeList } from './fields';

function AddCode({ list }: { list: string }) {
  const translate = useTranslate();
  return (
    <Button
      component={Link}
      to={`/codes/create?list=${list}`}
      variant="contained"
      startIcon={<AddIcon />}
    >
      {translate('resources.codes.create')}
    </Button>
  );
}

export function CodeListShow() {
  const inLanguage = useInLanguage();
  return (
    <RecordPage<CodeList>
      title={({ titleEn, titleCy }) => inLanguage(titleEn, titleCy)}
      subtitle={({ fixed }) => <Openness fixed={fixed} />}
      actions={({ id, mayAdd }) => mayAdd && <AddCode list={id} />}
    >
      {({ id }) => (
        <RelatedList
          resource="codes"
          title="resources.codeLists.fields.codes"
          empty="resources.codeLists.noCodes"
          columns={codeColumns}
          filter={{ list: id }}
          sort={{ field: 'sortOrder', order: 'ASC' }}
        />
      )}
    </RecordPage>
  );
}
