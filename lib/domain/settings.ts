import * as z from 'zod/mini';
import { Timestamp, Uuid } from './common';

/** What the user chose, and this machine's id. One row in the database, so that it is exported and restored with the rest. */
export const Settings = z.object({
  id: z.literal('settings'),
  /** Days from applying to the first follow-up, 7 … 14. */
  firstFollowUpDays: z.int().check(z.gte(7), z.lte(14)),
  /** No follow-up is planned at all when false. */
  followUps: z.boolean(),
  /** This machine, for the events it notes. */
  device: Uuid,
  /** Last export of everything. */
  backedUpAt: z.nullable(Timestamp),
  updatedAt: Timestamp,
});
export type Settings = z.infer<typeof Settings>;

/** PRODUCT: the median reply comes after 6–7 days, three in four within 8. */
const DEFAULT_FIRST_FOLLOW_UP_DAYS = 8;

/** The settings as a screen shows them. */
export type SettingsView = Omit<Settings, 'id' | 'device'>;

/** What holds until the user chooses. `updatedAt` 0: any choice, also another machine's, is newer. */
export const DEFAULT_SETTINGS: SettingsView = {
  firstFollowUpDays: DEFAULT_FIRST_FOLLOW_UP_DAYS,
  followUps: true,
  backedUpAt: null,
  updatedAt: 0,
};
