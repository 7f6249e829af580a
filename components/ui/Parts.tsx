import { Fragment, type ReactNode } from 'react';

/** Short facts one after the other, with a dot between them; a line ends between two of them and not within one. */
export const Parts = ({ texts }: { readonly texts: readonly string[] }): ReactNode =>
  texts.map((text, at) => (
    <Fragment key={text}>
      <span className="sm:whitespace-nowrap">
        {text}
        {at < texts.length - 1 && ' ·'}
      </span>{' '}
    </Fragment>
  ));
