import { type CalendarEntry, calendarFile } from '../../lib/follow-ups/ics';
import { t } from '../../lib/words';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';

/** Hands out reminders as a file for a calendar program: these, or all that are to be done, with interviews and the days by which offers are to be answered. */
export function useCalendarFile(): (entries?: readonly CalendarEntry[]) => void {
  const services = useServices();
  const shell = useShell();
  const { run } = useAct();
  return (entries) =>
    void run(async () => {
      const { followUps, ...dates } = await services.queries.calendarView();
      const text = entries ? calendarFile(entries, services.now()) : calendarFile(followUps, services.now(), dates);
      await shell.download({ name: 'jobcairn.ics', text, type: 'text/calendar' });
    }, t('followUp:calendarFile'));
}
