import { DEFAULT_SETTINGS, type SettingsView } from '../../domain/settings';
import type { Database } from '../db';

/** What the user chose; the defaults before that. Writes nothing: a live query may not. */
export async function settingsView(db: Database): Promise<SettingsView> {
  const stored = await db.settings.get('settings');
  if (stored === undefined) return DEFAULT_SETTINGS;
  const { id: _id, device: _device, zone: _zone, ...chosen } = stored;
  return chosen;
}
