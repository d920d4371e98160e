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
    length: 'has %{count} characters or more',
    words: 'may be three or four words that only you would put together',
    unique: 'is not used anywhere else',
  },
  tooShort: 'Use %{count} characters or more',
  tooLong: 'Use %{count} characters or fewer',
  notRepeated: 'The two new passwords differ',
  sameAsBefore: 'Choose a password you are not using now',
  refused: {
    wrongCredentials: 'The email address or the password is wrong.',
    wrongPassword: 'That is not your current password.',
    tooManyAttempts: 'Too many attempts. Wait a few minutes, then try again.',
    tooManyAttemptsFor:
      'Too many attempts. Try again in 1 minute. |||| Too many attempts. Try again in %{smart_count} minutes.',
    weakPassword: 'That password is too short, too long or too well known. Choose another.',
    unavailable: 'The sign-in service did not answer. Try again in a moment.',
  },
};
