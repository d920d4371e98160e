import { EditPage } from '../../shared/record/CommandPage';
import { updateEmploymentSpecialist } from './EmploymentSpecialistInputs';
import type { EmploymentSpecialist } from './fields';

export const EmploymentSpecialistEdit = () => (
  <EditPage<EmploymentSpecialist> command={updateEmploymentSpecialist} title={({ name }) => name} />
);
