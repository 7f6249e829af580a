import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { Application, Event, FollowUp, isOpen, stageAfter } from '../../lib/domain/application';
import { Day, WebUrl } from '../../lib/domain/common';
import { hasPage, JobPosting } from '../../lib/domain/posting';
import { DEFAULT_SETTINGS, Settings } from '../../lib/domain/settings';
import { Match, SkillProfile } from '../../lib/domain/skills';
import {
  aFollowUp,
  aMatch,
  aMatchLine,
  aMove,
  anApplication,
  anId,
  aPosting,
  aProfile,
  aSavedEvent,
  DEVICE,
  someSettings,
  THEN,
} from '../builders';

const undone = (undoes: string): Event => ({
  kind: 'undone',
  id: anId(190),
  applicationId: anId(1),
  at: THEN + 9,
  on: '2026-11-12',
  device: DEVICE,
  undoes,
});

describe('the stage that a history says', () => {
  const saved = aSavedEvent();
  const applied = aMove();
  const rejected = aMove({ id: anId(102), from: 'applied', to: 'rejected' });
  it.each<[string, Event[], string | null]>([
    ['nothing', [], null],
    ['saved', [saved], 'saved'],
    ['saved and moved twice', [saved, applied, rejected], 'rejected'],
    ['a move that was undone', [saved, applied, rejected, undone(rejected.id)], 'applied'],
    ['an earlier move that was undone', [saved, applied, rejected, undone(applied.id)], 'rejected'],
    ['saving that was undone', [saved, undone(saved.id)], null],
  ])('%s', (_what, events, stage) => {
    expect(stageAfter(events)).toBe(stage);
  });
});

it('a follow-up is open until it is done or skipped', () => {
  const open = FollowUp.shape.state.options.filter((state) => isOpen(aFollowUp({ state })));
  expect(open).toEqual(['waiting', 'notified']);
});

it.each([
  'javascript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  '//example.org',
  'example.org',
  '',
  'https://',
])('%j is no address to open', (address) => {
  expect(WebUrl.safeParse(address).success).toBe(false);
});

it.each(['2026-02-29', '2026-13-01', '2026-1-1', '26-01-01', '2026-01-01T00:00', ''])('%j is no day', (day) => {
  expect(Day.safeParse(day).success).toBe(false);
});

it('a leap day is a day', () => {
  expect(Day.safeParse('2028-02-29').success).toBe(true);
});

it('a posting without a page has an address that opens nothing', () => {
  expect(hasPage(aPosting())).toBe(true);
  expect(hasPage(aPosting({ url: 'https://no-page.invalid/1' }))).toBe(false);
});

it('the settings that hold at first are allowed ones', () => {
  expect(z.omit(Settings, { id: true, device: true, zone: true }).safeParse(DEFAULT_SETTINGS).success).toBe(true);
});

it('what the builders make is what the schemas allow', () => {
  JobPosting.parse(aPosting());
  Application.parse(anApplication());
  for (const event of [aSavedEvent(), aMove(), undone(anId(1))]) Event.parse(event);
  FollowUp.parse(aFollowUp());
  Match.parse(aMatch({ lines: [aMatchLine('Go')] }));
  SkillProfile.parse(aProfile(['Go']));
  Settings.parse(someSettings());
});
