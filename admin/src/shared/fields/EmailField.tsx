import { Fragment } from 'react';

/** An address that may be folded at its dots, never within a word. */
export const EmailField = ({ email }: { email: string }) =>
  email.split(/(?<=[@.])/).map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts keep their order
    <Fragment key={at}>
      {part}
      <wbr />
    </Fragment>
  ));
