import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../../lib/words';
import { ApplicationPage } from '../application/ApplicationPage';
import { SameJobsPage } from '../application/SameJobsPage';
import { ApplicationsPage } from '../applications/ApplicationsPage';
import { CalendarPage } from '../calendar/CalendarPage';
import { ContactPage } from '../contacts/ContactPage';
import { ContactsPage } from '../contacts/ContactsPage';
import { ImportPage } from '../exchange/ImportPage';
import { WorkSearchPage } from '../exchange/WorkSearchPage';
import { TodayPage } from '../follow-up/TodayPage';
import { InsightsPage } from '../insights/InsightsPage';
import { ProfilePage } from '../profile/ProfilePage';
import { SettingsPage } from '../settings/SettingsPage';
import { ErrorBoundary } from '../shell/ErrorBoundary';
import { type Route, routeOf, useHash } from '../shell/routes';
import { WelcomePage } from '../welcome/WelcomePage';
import { NotFound } from './NotFound';
import { Rail } from './Rail';

function pageOf(route: Route): ReactNode {
  switch (route.page) {
    case 'today':
      return <TodayPage />;
    case 'applications':
      return <ApplicationsPage search={route.search} />;
    case 'application':
      return <ApplicationPage key={route.id} applicationId={route.id} />;
    case 'calendar':
      return <CalendarPage search={route.search} />;
    case 'same-jobs':
      return <SameJobsPage />;
    case 'contacts':
      return <ContactsPage />;
    case 'contact':
      return <ContactPage key={route.id} contactId={route.id} />;
    case 'insights':
      return <InsightsPage search={route.search} />;
    case 'profile':
      return <ProfilePage />;
    case 'settings':
      return <SettingsPage />;
    case 'import':
      return <ImportPage />;
    case 'work-search':
      return <WorkSearchPage />;
    case 'welcome':
      return <WelcomePage />;
    case 'unknown':
      return <NotFound />;
  }
}

/** The whole search in a tab: a rail and the page that the address names. */
export function Dashboard() {
  const route = routeOf(useHash());
  const main = useRef<HTMLElement>(null);
  const place = 'id' in route ? `${route.page}/${route.id}` : route.page;
  const shown = useRef(place);
  useEffect(() => {
    document.title = `${t(`dashboard:pages.${route.page}`)} – Jobcairn`;
    if (shown.current === place) return;
    shown.current = place;
    // A new page: the keyboard and a screen reader start at its beginning, as after a click on a link to another document.
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [place, route.page]);
  if (route.page === 'welcome') return <ErrorBoundary page={place}>{pageOf(route)}</ErrorBoundary>;
  return (
    <div className="grid min-h-screen grid-cols-[208px_minmax(0,1fr)] max-md:grid-cols-1 print:block">
      <Rail page={route.page} />
      <main
        ref={main}
        tabIndex={-1}
        className="min-w-0 border-s border-line px-8 pt-6 pb-12 !outline-none max-md:border-s-0 max-md:px-4 print:border-0 print:p-0"
      >
        <ErrorBoundary page={place}>{pageOf(route)}</ErrorBoundary>
      </main>
    </div>
  );
}
