import { t } from '../../lib/words';
import { linkClasses } from './Button';
import { numberText } from './numbers';

/** The end of a list that is shown as far as anybody reads it: where all of it stands. */
export const AllOfThem = ({ href, count }: { readonly href: string; readonly count: number }) => (
  <li className="px-4 py-3 text-sm">
    <a href={href} className={linkClasses}>
      {t('change:seeAll', { all: numberText(count) })}
    </a>
  </li>
);
