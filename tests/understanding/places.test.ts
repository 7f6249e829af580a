import { describe, expect, it } from 'vitest';
import { readPlaces } from '../../lib/understanding/places';

describe('readPlaces', () => {
  it.each([
    ['Berlin, Germany', ['Berlin, Germany']],
    ['Berlin\nHamburg', ['Berlin', 'Hamburg']],
    ['Sunnyvale, CA; Bellevue, WA', ['Sunnyvale, CA', 'Bellevue, WA']],
    ['Berlin | Hamburg', ['Berlin', 'Hamburg']],
    ['Berlin / Hamburg', ['Berlin', 'Hamburg']],
    ['Berlin/Brandenburg', ['Berlin/Brandenburg']],
    ['Berlin\nBerlin', ['Berlin']],
    ['Berlin (Hybrid)', ['Berlin']],
    ['Berlin (HQ)', ['Berlin (HQ)']],
    ['Melbourne VIC (Remote)', ['Melbourne VIC']],
    ['Remote - US', ['US']],
    ['Remote, Canada', ['Canada']],
    ['Rotkreuz, Hybrid', ['Rotkreuz']],
    ['Zürich (Birmensdorferstrasse), Remote', ['Zürich (Birmensdorferstrasse)']],
    ['Hybrid work in New York, NY', ['New York, NY']],
    ['Madrid · Teletrabajo', ['Madrid']],
    ['Germany, Munich', ['Germany, Munich']],
    ['London, -, GB', ['London, GB']],
    ['3181 SW Sam Jackson Park Rd, Portland, OR 97239', ['3181 SW Sam Jackson Park Rd, Portland, OR 97239']],
    ['Remote (US)', ['US']],
    ['US-Remote', ['US']],
    ['Remote-UK', ['UK']],
    ['London (Hybrid, 2 days)', ['London']],
    ['Home based - Worldwide', ['Worldwide']],
    ['Zürich, Home Office möglich', ['Zürich']],
    ['Leeds; Remote-friendly', ['Leeds']],
    ['2 Locations', []],
    ['Multiple locations', []],
    ['Remote', []],
    ['–', []],
  ])('finds the places of %j', (raw, places) => {
    expect(readPlaces(raw).places).toEqual(places);
  });

  it('keeps the location as the page writes it, on one line', () => {
    expect(readPlaces(' Berlin (Hybrid)\n\nHamburg ').location).toBe('Berlin (Hybrid); Hamburg');
    expect(readPlaces(' \n ').location).toBeNull();
    expect(readPlaces(null)).toEqual({ location: null, places: [] });
  });

  it('keeps at most a hundred places', () => {
    const raw = Array.from({ length: 500 }, (_, index) => `Town ${index}`).join('\n');
    expect(readPlaces(raw).places).toHaveLength(100);
    expect(readPlaces(raw).location?.length).toBeLessThanOrEqual(500);
  });
});
