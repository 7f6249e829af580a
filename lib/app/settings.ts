import * as z from 'zod/mini';
import type { Application } from '../domain/application';
import { Settings } from '../domain/settings';
import { QUIET_DAYS } from '../domain/silence';
import { addDays, dayOf, type Timestamp } from '../time';
import { checked } from './input';
import { askedNotTo, cancelOpen, planNext, replan } from './plans';
import type { Ports, Repositories } from './ports';

const SettingsChanges = z.partial(
  z.omit(Settings, { id: true, zone: true, device: true, backedUpAt: true, backupPutOffAt: true, updatedAt: true }),
);
export type SettingsChanges = z.infer<typeof SettingsChanges>;

/** Those that get a follow-up when follow-ups are switched on again: not applied to so long ago that none is sensible. */
const awaiting = (applications: readonly Application[], now: Timestamp): Application[] =>
  applications.filter(({ appliedOn }) => appliedOn !== null && appliedOn >= addDays(dayOf(now), -QUIET_DAYS));

/**
 * Changes what the user chose. Follow-ups that wait are moved to the day that the new choice gives; switched off altogether they
 * are cancelled, and switched on again they are planned for whatever was applied to in the last 45 days. Throws `invalid`.
 */
export async function changeSettings(ports: Ports, input: SettingsChanges): Promise<Settings> {
  const { store } = ports;
  const now = ports.now();
  const changes = checked(SettingsChanges, input);
  const given = Object.fromEntries(Object.entries(changes).filter(([, value]) => value !== undefined));
  const on = changes.followUps === true && !(await store.settings()).followUps;
  const sentences = new Map<string, string | null>();
  for (const { id, postingKey } of on ? awaiting(await store.applications.all(), now) : []) {
    sentences.set(id, await askedNotTo(ports, postingKey));
  }
  return store.transact(async (rows) => {
    const before = await rows.settings();
    const settings: Settings = { ...before, ...given, updatedAt: now };
    await rows.putSettings(settings);
    const waiting = new Set((await rows.followUps.open()).map(({ applicationId }) => applicationId));
    for (const id of waiting) await settle(rows, id, settings, now);
    for (const [id, noFollowUps] of sentences) {
      const application = await rows.applications.get(id);
      if (application !== undefined) await planNext(rows, application, now, noFollowUps);
    }
    return settings;
  });
}

/** Not now: a backup is not asked for again for some days. */
export const putOffBackup = (ports: Ports): Promise<void> =>
  ports.store.transact(async (rows) => rows.putSettings({ ...(await rows.settings()), backupPutOffAt: ports.now() }));

async function settle(rows: Repositories, id: string, { followUps }: Settings, now: Timestamp): Promise<void> {
  const application = await rows.applications.get(id);
  if (application === undefined) return;
  if (followUps) await replan(rows, application, now);
  else await cancelOpen(rows, id, now, 'switched-off');
}
