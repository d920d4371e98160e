/** Sign-in and password pages. */
export const auth = {
  title: 'Sign in',
  intro: 'Use the email address and password that your administrator set up for you.',
  forgotten: 'Forgotten your password? Ask your administrator to set a new one.',
  signingIn: 'Signing in',
  emailMissing: 'Enter your email address',
  passwordMissing: 'Enter your password',
  changeTitle: 'Change password',
  currentPassword: 'Current password',
  newPassword: 'New password',
  repeatPassword: 'New password again',
  change: 'Change password',
  changed: 'Your password is changed. Your other sessions have been signed out.',
  rules: {
    title: 'A good password',
    length: 'is long: 12 characters or more',
    words: 'may be three or four words that only you would put together',
    unique: 'is not used anywhere else',
  },
  notRepeated: 'The two new passwords differ',
  unavailable: 'The sign-in service did not answer. Try again in a moment.',
};
