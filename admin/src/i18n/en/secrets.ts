/** Passwords and keys that are shown once. */
export const secrets = {
  copy: 'Copy',
  copied: 'Copied.',
  marked: 'Marked: copy it with the keyboard.',
  close: 'I have kept it, close',
};
