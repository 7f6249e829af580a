import type { SameJobGroup, SameJobsView } from '../../lib/store/queries/views';
import { type Day, dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { routeTo } from '../applications/listing';
import { PageHead } from '../dashboard/PageHead';
import { useLive } from '../hooks/use-live';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Card, Empty, Group } from '../ui/Banner';
import { Button, linkClasses } from '../ui/Button';
import { dayText } from '../ui/dates';
import { numberText } from '../ui/numbers';
import { StageMark } from './stages';

/** Jobs that were saved or seen more than once, to be joined or told apart. */
export function SameJobsPage() {
  const services = useServices();
  const today = dayOf(services.now());
  const view = useLive((queries) => queries.sameJobsView(), []);
  if (view === undefined)
    return (
      <>
        <PageHead title={t('dashboard:pages.same-jobs')} />
        <p role="status" className="text-sm text-ink-3">
          {t('sameJob:comparing')}
        </p>
      </>
    );
  const { groups, companies } = view;
  return (
    <>
      <PageHead title={t('dashboard:pages.same-jobs')} says={groups.length === 0 ? undefined : t('sameJob:intro')} />
      <div className="grid max-w-3xl gap-8">
        {groups.length === 0 && <Empty title={t('sameJob:none')}>{t('sameJob:noneSays')}</Empty>}
        {groups.map((group) => (
          <Job key={group[0]?.posting.key} group={group} today={today} />
        ))}
        {companies.length > 0 && <Companies companies={companies} today={today} />}
      </div>
    </>
  );
}

/** "Posted 3 times on Lever since Thu 12 Nov" for each site with several, or the sites one after the other. */
function summaryOf(group: SameJobGroup, siteName: (site: string) => string, today: Day): readonly string[] {
  const sites = new Map<string, number[]>();
  for (const { posting } of group) sites.set(posting.site, [...(sites.get(posting.site) ?? []), posting.firstSeenAt]);
  const again = [...sites].flatMap(([site, times]) =>
    times.length < 2
      ? []
      : [
          t('sameJob:times', {
            count: times.length,
            site: siteName(site),
            day: dayText(dayOf(Math.min(...times)), today),
          }),
        ],
  );
  const names = [...sites.keys()].map(siteName).join(', ');
  return sites.size > 1 ? [t('sameJob:boards', { sites: names }), ...again] : again;
}

function Job({ group, today }: { readonly group: SameJobGroup; readonly today: Day }) {
  const shell = useShell();
  const siteName = (site: string) => (site === 'manual' ? t('sameJob:byHand') : shell.siteName(site));
  const [home] = group;
  if (home === undefined) return null;
  const { title, company } = home.posting;
  return (
    <Group title={[title, company].filter(Boolean).join(', ')}>
      <p className="mb-2 text-sm text-ink-3">{summaryOf(group, siteName, today).join(' · ')}</p>
      <Card>
        <ul className="divide-y divide-line">
          {group.map((one) => (
            <Posting key={one.posting.key} one={one} home={home} site={siteName(one.posting.site)} today={today} />
          ))}
        </ul>
      </Card>
    </Group>
  );
}

function whenText({ posting, application }: SameJobGroup[number], today: Day): string {
  if (application === null) return t('sameJob:seen', { day: dayText(dayOf(posting.firstSeenAt), today) });
  if (application.appliedOn === null) return t('sameJob:saved', { day: dayText(dayOf(application.createdAt), today) });
  return t('sameJob:applied', { day: dayText(application.appliedOn, today) });
}

interface PostingProps {
  readonly one: SameJobGroup[number];
  /** The one that the others are compared with. */
  readonly home: SameJobGroup[number];
  readonly site: string;
  readonly today: Day;
}

function Posting({ one, home, site, today }: PostingProps) {
  const services = useServices();
  const { act, busy } = useAct();
  const { posting, application } = one;
  const pair = { key: posting.key, other: home.posting.key };
  const bothSaved = application !== null && home.application !== null;
  return (
    <li className="flex flex-wrap items-start gap-x-3 gap-y-2 px-4 py-3">
      <div className="min-w-60 flex-1">
        {application === null ? (
          <a href={posting.url} target="_blank" rel="noreferrer" className={linkClasses}>
            {posting.title}
          </a>
        ) : (
          <a
            href={`#/applications/${application.id}`}
            className="rounded-xs font-medium text-pretty decoration-1 underline-offset-[3px] hover:underline"
          >
            {posting.title}
          </a>
        )}
        <p className="text-sm text-ink-3">
          {site} · {whenText(one, today)}
        </p>
        {one !== home && bothSaved && <p className="text-sm text-ink-2">{t('sameJob:bothSaved')}</p>}
      </div>
      {one !== home && (
        <fieldset
          aria-label={t('sameJob:about', { title: posting.title, site })}
          className="flex min-w-0 flex-wrap items-center gap-1"
        >
          {!bothSaved && (
            <Button
              small
              disabled={busy}
              onClick={() => void act(() => services.joinPostings(pair), t('sameJob:joined'))}
            >
              {t('sameJob:same')}
            </Button>
          )}
          <Button
            small
            look="quiet"
            disabled={busy}
            onClick={() => void act(() => services.notTheSame(pair), t('sameJob:wasApart'))}
          >
            {t('sameJob:apart')}
          </Button>
        </fieldset>
      )}
    </li>
  );
}

/** The latest of each company. */
const MOST = 6;

function Companies({ companies, today }: Pick<SameJobsView, 'companies'> & { readonly today: Day }) {
  return (
    <Group title={t('sameJob:companies')} count={companies.length}>
      <p className="mb-2 text-sm text-ink-3">{t('sameJob:companiesSays')}</p>
      <Card>
        <ul className="divide-y divide-line">
          {companies.map(({ company, applications }) => (
            <li key={company} className="grid gap-1 px-4 py-3">
              <h3 className="font-medium">
                {company}{' '}
                <span className="text-sm font-normal text-ink-3">
                  {t('sameJob:count', { count: applications.length })}
                </span>
              </h3>
              <ul className="grid gap-1 text-sm">
                {applications.slice(0, MOST).map(({ application, title }) => (
                  <li key={application.id} className="flex flex-wrap items-center gap-x-3">
                    <a href={`#/applications/${application.id}`} className={linkClasses}>
                      {title}
                    </a>
                    <span className="text-ink-3">
                      {t('sameJob:applied', { day: dayText(application.appliedOn ?? '', today) })}
                    </span>
                    <StageMark stage={application.stage} />
                  </li>
                ))}
                {applications.length > MOST && (
                  <li>
                    <a href={`#/${routeTo({ text: company })}`} className={linkClasses}>
                      {t('change:seeAll', { all: numberText(applications.length) })}
                    </a>
                  </li>
                )}
              </ul>
            </li>
          ))}
        </ul>
      </Card>
    </Group>
  );
}
