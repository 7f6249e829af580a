import { History } from 'lucide-react';
import type { SameJob } from '../../lib/app/ports';
import type { JobPosting } from '../../lib/domain/posting';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Banner } from '../ui/Banner';
import { LinkButton } from '../ui/Button';
import { dayText, sentence } from '../ui/dates';
import { useDashboard } from './PopupFoot';

export interface SameJobNoticeProps {
  readonly posting: JobPosting;
  readonly same: SameJob;
  readonly today: string;
}

/** The same job under another posting: what the user did with it, and their word on whether it is the same. */
export function SameJobNotice({ posting, same, today }: SameJobNoticeProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const pair = { key: posting.key, other: same.postingKey };
  return (
    <Banner icon={<History aria-hidden="true" />}>
      <p>
        <Saying posting={posting} same={same} day={dayText(same.on, today)} />
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4">
        <LinkButton disabled={busy} onClick={() => void act(() => services.joinPostings(pair), 'Joined as one job')}>
          It is the same
        </LinkButton>
        <LinkButton disabled={busy} onClick={() => void act(() => services.notTheSame(pair))}>
          Not the same
        </LinkButton>
      </p>
    </Banner>
  );
}

function Saying({ posting, same, day }: Omit<SameJobNoticeProps, 'today'> & { readonly day: string }) {
  const shell = useShell();
  const open = useDashboard();
  const site = same.site === posting.site ? null : shell.siteName(same.site);
  const title =
    same.applicationId === null ? (
      same.title
    ) : (
      <LinkButton onClick={() => open(`applications/${same.applicationId}`)}>{same.title}</LinkButton>
    );
  switch (same.kind) {
    case 'applied':
      return (
        <>
          You applied here on {day} to a similar job: {title}
        </>
      );
    case 'saved':
      return (
        <>
          {site === null ? 'The same job posted again' : `The same job on ${site}`}, saved on {day}: {title}
        </>
      );
    case 'seen':
      return sentence(
        site === null ? `Posted again: seen first on ${day}` : `The same job on ${site}, seen first on ${day}`,
      );
  }
}
