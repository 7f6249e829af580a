import { describe, expect, it } from 'vitest';
import { readWorkModel } from '../../lib/understanding/work-model';

const unsaid = { workplace: null, location: null, title: null, description: null };

describe('readWorkModel', () => {
  it.each([
    ['Remote', 'remote'],
    ['Fully remote', 'remote'],
    ['TELECOMMUTE', 'remote'],
    ['Work from home', 'remote'],
    ['Nur Home-Office', 'remote'],
    ['À distance', 'remote'],
    ['En remoto', 'remote'],
    ['Da remoto', 'remote'],
    ['Op afstand', 'remote'],
    ['Distansarbete', 'remote'],
    ['Na dálku', 'remote'],
    ['Praca zdalna', 'remote'],
    ['Hybrid', 'hybrid'],
    ['Hybrid remote', 'hybrid'],
    ['Hybride', 'hybrid'],
    ['Híbrido', 'hybrid'],
    ['Ibrido', 'hybrid'],
    ['Hybridní', 'hybrid'],
    ['Praca hybrydowa', 'hybrid'],
    ['Osittainen etätyömahdollisuus', 'hybrid'],
    ['удалённо', 'remote'],
    ['віддалено', 'remote'],
    ['Teilweise Home-Office', 'hybrid'],
    ['Télétravail partiel', 'hybrid'],
    ['On-site', 'onsite'],
    ['In office', 'onsite'],
    ['Vor Ort', 'onsite'],
    ['Sur site', 'onsite'],
    ['Presencial', 'onsite'],
    ['In sede', 'onsite'],
    ['Op locatie', 'onsite'],
    ['På plats', 'onsite'],
    ['Na pracovišti', 'onsite'],
    ['Stacjonarnie', 'onsite'],
    ['Télétravail (2j max/semaine)', 'hybrid'],
    ['Remote (2 days a week)', 'hybrid'],
    ['Télétravail (2j max/semaine) : Non', 'onsite'],
    ['Home office: nein', 'onsite'],
    ['No remote', 'onsite'],
    ['Not remote', 'onsite'],
    ['On-site or remote', null],
    ['Full-time', null],
  ])('reads the field %j', (workplace, model) => {
    expect(readWorkModel({ ...unsaid, workplace })?.model ?? null).toBe(model);
  });

  it.each([
    ['Remote, Canada', 'remote'],
    ['Berlin (Hybrid)', 'hybrid'],
    ['Rotkreuz, Hybrid', 'hybrid'],
    ['Berlin, Remote', 'remote'],
    ['Remote - US\nRemote - Canada', 'remote'],
    ['Austin, TX\nRemote, US', null],
    ['Berlin or Remote', null],
    ['Remote-friendly', null],
    ['Berlin', null],
  ])('reads the location %j', (location, model) => {
    expect(readWorkModel({ ...unsaid, location })?.model ?? null).toBe(model);
  });

  it.each([
    ['Senior Engineer (Remote)', 'remote'],
    ['Senior Engineer - 100% Remote', 'remote'],
    ['Senior Engineer | Hybrid | Berlin', 'hybrid'],
    ['Remote Sensing Engineer', null],
    ['Hybrid Cloud Architect', null],
    ['On-site Technician', null],
  ])('reads the title %j', (title, model) => {
    expect(readWorkModel({ ...unsaid, title })?.model ?? null).toBe(model);
  });

  it.each([
    ['This is a fully remote role.', 'remote'],
    ['This position is 100% remote', 'remote'],
    ['#LI-Remote', 'remote'],
    ['#LI-Hybrid', 'hybrid'],
    ['This role is hybrid, with colleagues in Leeds.', 'hybrid'],
    ['Wir bieten 2 Tage Homeoffice pro Woche', 'hybrid'],
    ['2 jours de télétravail par semaine', 'hybrid'],
    ['3 days per week in our Leeds office', 'hybrid'],
    ['This is a part-time, remote role.', 'remote'],
    ['These are on-site positions, starting immediately.', 'onsite'],
    ['These positions will follow a flexible hybrid work model.', 'hybrid'],
    ['Modelo de trabalho: Híbrido', 'hybrid'],
    ['Work Location: In person', 'onsite'],
    ['Work Location: Remote', 'remote'],
    ['**Location:** Austin, TX (Hybrid)', 'hybrid'],
    ['We are a remote-first company.', null],
    ['Our team is fully remote.', null],
    ['You support remote teams and on-site customers.', null],
    ['This is not a remote position.', null],
    ['If this role is not remote, you move.', null],
    ['This is a remote sensing role', null],
    ['#LI-Remote #LI-Hybrid', null],
    ['Development of hybrid materials', null],
  ])('reads the text %j', (description, model) => {
    expect(readWorkModel({ ...unsaid, description })?.model ?? null).toBe(model);
  });

  it('takes the page’s field before all else, and structured data after location and title', () => {
    const location = 'Berlin (Hybrid)';
    expect(readWorkModel({ ...unsaid, workplace: 'On-site', location })).toEqual({
      model: 'onsite',
      from: 'workplace',
    });
    expect(readWorkModel({ ...unsaid, workplace: 'TELECOMMUTE', location })).toEqual({
      model: 'hybrid',
      from: 'location',
    });
    expect(readWorkModel({ ...unsaid, workplace: 'TELECOMMUTE', description: '#LI-Remote' })?.from).toBe('workplace');
    expect(readWorkModel({ ...unsaid, workplace: 'TELECOMMUTE', description: '#LI-Hybrid' })).toEqual({
      model: 'hybrid',
      from: 'text',
    });
    expect(readWorkModel({ ...unsaid, description: '#LI-Hybrid' })?.from).toBe('text');
    expect(readWorkModel(unsaid)).toBeNull();
  });
});
