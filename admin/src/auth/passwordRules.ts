/** The shortest and longest password that the sign-in service takes, in characters. */
export const passwordLength = { min: 12, max: 128 } as const;

/** The three answers of the page that changes a password. */
export interface PasswordChange {
  currentPassword?: string;
  newPassword?: string;
  repeatPassword?: string;
}

type Messages = Partial<Record<keyof PasswordChange, { message: string; args?: object }>>;

/** Message keys by field for what can be told before asking the server; empty when all is well. */
export function checkPasswordChange(values: PasswordChange): Messages {
  const { currentPassword = '', newPassword = '', repeatPassword = '' } = values;
  const messages: Messages = {};
  if (!currentPassword) messages.currentPassword = { message: 'auth.passwordMissing' };
  if (newPassword.length < passwordLength.min) {
    messages.newPassword = { message: 'auth.tooShort', args: { count: passwordLength.min } };
  } else if (newPassword.length > passwordLength.max) {
    messages.newPassword = { message: 'auth.tooLong', args: { count: passwordLength.max } };
  } else if (newPassword === currentPassword) {
    messages.newPassword = { message: 'auth.sameAsBefore' };
  }
  if (newPassword !== repeatPassword) messages.repeatPassword = { message: 'auth.notRepeated' };
  return messages;
}
