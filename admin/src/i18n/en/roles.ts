/** The roles, as people who hold them would name them. */
export const roles = {
  DWP_VIEWER: 'DWP performance manager',
  AB_ADMINISTRATOR: 'Accountable body administrator',
  AB_ANALYST: 'Analyst',
  PARTNER_MANAGER: 'Partner manager',
  EMPLOYMENT_SPECIALIST: 'Employment Specialist',
  API_CLIENT_AB: 'Accountable body system',
  API_CLIENT_PARTNER: 'Partner system',
  BI_READER: 'Reporting tool',
  SYSTEM_ADMINISTRATOR: 'System administrator',
};
