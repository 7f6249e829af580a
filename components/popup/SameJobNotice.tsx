import { History } from 'lucide-react';
import type { SameJob } from '../../lib/app/ports';
import type { JobPosting } from '../../lib/domain/posting';
import type { Reposts } from '../../lib/store/queries/same-job';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner } from '../ui/Banner';
import { LinkButton } from '../ui/Button';
import { dayText, sentence } from '../ui/dates';
import { Rich } from '../ui/Rich';
import { useDashboard } from './PopupFoot';

export interface SameJobNoticeProps {
  readonly posting: JobPosting;
  readonly same: SameJob;
  readonly reposts: Reposts | null;
  readonly today: string;
}

/** The same job under another posting: what the user did with it, and their word on whether it is the same. */
export function SameJobNotice({ posting, same, reposts, today }: SameJobNoticeProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const pair = { key: posting.key, other: same.postingKey };
  return (
    <Banner icon={<History aria-hidden="true" />}>
      <p>
        <Saying posting={posting} same={same} day={dayText(same.on, today)} />
      </p>
      {reposts !== null && (reposts.times > 1 || same.kind !== 'seen') && (
        <p>{t('popup:same.reposted', { count: reposts.times, since: dayText(reposts.since, today) })}</p>
      )}
      <p className="mt-1 flex flex-wrap gap-x-4">
        <LinkButton disabled={busy} onClick={() => void act(() => services.joinPostings(pair), t('popup:same.joined'))}>
          {t('popup:same.isSame')}
        </LinkButton>
        <LinkButton disabled={busy} onClick={() => void act(() => services.notTheSame(pair))}>
          {t('popup:same.notSame')}
        </LinkButton>
      </p>
    </Banner>
  );
}

function Saying({ posting, same, day }: Omit<SameJobNoticeProps, 'today' | 'reposts'> & { readonly day: string }) {
  const shell = useShell();
  const open = useDashboard();
  const site = same.site === posting.site ? null : shell.siteName(same.site);
  if (same.kind === 'seen')
    return sentence(site === null ? t('popup:same.seenAgain', { day }) : t('popup:same.seenOn', { site, day }));
  const { applicationId } = same;
  // A part of the sentence is marked by tags: a title that has one of its own would end it.
  const title = same.title.replaceAll('<', '‹');
  const text =
    same.kind === 'applied'
      ? t('popup:same.applied', { day, title })
      : site === null
        ? t('popup:same.savedAgain', { day, title })
        : t('popup:same.savedOn', { site, day, title });
  const job = (name: string) => <LinkButton onClick={() => open(`applications/${applicationId}`)}>{name}</LinkButton>;
  return <Rich text={text} parts={{ job }} />;
}
