import { atTime, zoneName } from '../time';
import type { Ports } from './ports';

/**
 * Nine in the morning is nine where the user is: after a journey, what waits for a day is set to that day's hour in the new zone.
 * Done before anything is shown and before anything is planned, so that no two zones stand beside each other.
 */
export async function followZone({ store, now, zone: zoneOf = zoneName }: Ports): Promise<void> {
  const zone = zoneOf();
  if ((await store.settings()).zone === zone) return;
  await store.transact(async (rows) => {
    const settings = await rows.settings();
    const travelled = settings.zone !== null;
    await rows.putSettings({ ...settings, zone });
    for (const followUp of travelled ? await rows.followUps.open() : []) {
      if (followUp.state !== 'waiting' || followUp.dueOn === null) continue;
      const dueAt = atTime(followUp.dueOn, settings.hour);
      if (dueAt !== followUp.dueAt) await rows.followUps.put({ ...followUp, dueAt, updatedAt: now() });
    }
    for (const contact of travelled ? await rows.contacts.awaited() : []) {
      const { nextContactOn: on, nextContactAt, notifiedForDue } = contact;
      if (on === null || nextContactAt === notifiedForDue) continue;
      const moved = atTime(on, settings.hour);
      if (moved !== nextContactAt) await rows.contacts.put({ ...contact, nextContactAt: moved, updatedAt: now() });
    }
  });
}
