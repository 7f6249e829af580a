import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readVisible } from '../../lib/reading/visible';
import { LANGUAGES, type Spoken } from './visible-languages';
import { aForm, aPage, DOMS, type Dom, inSite, LAYOUTS } from './visible-pages';

const ADDRESS = 'https://careers.example/jobs/4711';
const read = (html: string, url = ADDRESS, dom: Dom = 'linkedom') => readVisible(aPage(html, url, dom));
const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '\n')
    .replace(/\n+/g, '\n')
    .trim();

describe.each(DOMS)('readVisible in %s', (dom) => {
  describe.each(Object.entries(LAYOUTS))('with %s', (_, layout) => {
    it.each(Object.entries(LANGUAGES))(
      'reads title, company, every fact and the whole text in %s',
      (language, said) => {
        const found = read(layout(said, language), ADDRESS, dom);
        expect(found.title?.value).toBe(said.title);
        expect(found.company?.value).toContain(said.company);
        for (const [field, , value] of said.facts) expect([field, found[field]?.value]).toEqual([field, value]);
        const text = textOf(found.descriptionHtml?.value ?? '');
        for (const part of [...said.tasks, ...said.asks, ...said.offers]) expect(text).toContain(part);
        expect(text).not.toMatch(/cookie|Senior Engineer|Products|© 2026/i);
      },
    );
  });

  it.each(Object.entries(LANGUAGES))('reads no description from an application form in %s', (_, said) => {
    const found = read(aForm(said), `${ADDRESS}/apply`, dom);
    expect(found.title?.value).toBe(said.title);
    expect(found.company?.value).toBe(said.company);
    expect(found.descriptionHtml).toBeUndefined();
  });

  it.each(
    Object.entries(LANGUAGES).flatMap(([language, { closed }]) => closed.map((line) => [language, line] as const)),
  )('hears in %s that the posting is closed: "%s"', (language, line) => {
    const page = LAYOUTS['a definition list and headings']?.(LANGUAGES[language] as Spoken, language) ?? '';
    expect(read(page, ADDRESS, dom).closed).toBeUndefined();
    expect(read(page.replace('<main>', `<main><p>${line}</p>`), ADDRESS, dom).closed?.value).toBe(line);
  });
});
