export const users = {
  name: 'User |||| Users',
  create: 'Add a user',
  about: 'About the account',
  accountActions: 'Access to Placewell',
  ofOrganisation: 'Users',
  noneHere: 'Nobody of this organisation signs in, or none of them is yours to see.',
  never: 'Never',
  access: {
    open: 'Can sign in',
    locked: 'Locked out for now',
    disabled: 'Disabled',
  },
  fields: {
    name: 'Name',
    email: 'Email address',
    role: 'Role',
    organisation: 'Organisation',
    organisationId: 'Organisation',
    specialist: 'Employment Specialist',
    locale: 'Language',
    lastSignInAt: 'Last sign-in',
    passwordResetAt: 'Temporary password given',
    createdAt: 'Added',
    disabledAt: 'Disabled on',
  },
  help: {
    organisationId: 'Only organisations whose accounts you manage. It cannot be changed later.',
    role: 'Choose the organisation first. A new role counts from the next request on.',
    email: 'Used to sign in.',
    locale: 'The person can change it.',
  },
  password: {
    title: 'Temporary password of %{name}',
    text: 'Hand it over in person or by telephone. %{name} sets a password of their own after signing in.',
    warning:
      'You see this password only now. Placewell keeps nothing that could show it again; if it gets lost, reset it.',
    lost: 'The connection was lost before the password arrived. The account of %{name} is saved: use “Reset password” for a new one.',
  },
};

export const userCommands = {
  createUser: { done: 'User added' },
  updateUser: { done: 'User changed' },
  resetPassword: {
    button: 'Reset password',
    title: 'Reset the password of %{name}?',
    intro:
      '%{name} is signed out everywhere and signs in next with a temporary password, which you see once. A lockout ends.',
    submit: 'Reset password',
    done: 'Password reset',
  },
  endSessions: {
    button: 'Sign out everywhere',
    title: 'Sign %{name} out everywhere?',
    intro: 'Every session of %{name} ends at once. Signing in again is possible.',
    submit: 'Sign out everywhere',
    done: 'Signed out everywhere',
  },
  disableUser: {
    button: 'Disable',
    title: 'Disable the account of %{name}?',
    intro: '%{name} is shut out from the next click on. Nothing they recorded is lost.',
    submit: 'Disable',
    done: 'Account disabled',
  },
  enableUser: {
    button: 'Enable',
    title: 'Enable the account of %{name}?',
    intro: '%{name} can sign in again with the password they had.',
    submit: 'Enable',
    done: 'Account enabled',
  },
};
