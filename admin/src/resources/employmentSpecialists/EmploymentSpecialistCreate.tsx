import { CreatePage } from '../../shared/record/CommandPage';
import { createEmploymentSpecialist } from './EmploymentSpecialistInputs';

export const EmploymentSpecialistCreate = () => (
  <CreatePage command={createEmploymentSpecialist} defaults={{ fullTimeEquivalent: 100 }} />
);
