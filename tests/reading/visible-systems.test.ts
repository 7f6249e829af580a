import { describe, expect, it } from 'vitest';
import { judge } from '../../lib/reading/verdict';
import { readVisible } from '../../lib/reading/visible';
import { aPage, DOMS } from './visible-pages';
import { SYSTEMS } from './visible-systems';

describe.each(DOMS)('readVisible in %s, as recruiting systems build their pages', (dom) => {
  it.each(Object.entries(SYSTEMS))('reads %s', (_, { url, html, title, company, facts }) => {
    const page = aPage(html, url, dom);
    const { descriptionHtml, ...found } = readVisible(page);
    const fields = Object.fromEntries(Object.entries(found).map(([field, { value }]) => [field, value]));
    expect(fields).toMatchObject({ title, company, ...facts });
    const text = descriptionHtml?.value ?? '';
    expect(text).toContain('Heron Labs keeps the locks');
    expect(text).toMatch(/differences between our people\.<\/p>$/);
    expect(text).not.toMatch(/cookie|veteran|Engineer|Apply/i);
    expect(judge(page, { structured: false, fields: () => fields })).toEqual({ kind: 'posting', page: 'posting' });
  });
});
