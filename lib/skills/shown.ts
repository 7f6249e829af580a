import type { ResumePlace } from '../domain/advice';
import type { Resume } from '../domain/resume';
import { weighMentions } from './evidence';
import { linkMentions } from './lists';
import { findMentions } from './mentions';
import type { Hit } from './phrase-trie';
import { type SkillIndex, type Surface, skillPlace } from './skill-index';
import { tokenize } from './tokens';

/** One place of the résumé that names a skill, with the words that it uses there. */
export interface Showing {
  readonly written: string;
  readonly place: ResumePlace;
}

/** A résumé's words are looked at up to here; the longest real one has a tenth of it. In UTF-16 units. */
const MAX_RESUME = 200_000;

/** "Platform Engineer, Kestrel Maps": how a part of a résumé is called. */
const labelOf = (...words: readonly (string | null)[]): string | null =>
  words.filter((word) => word !== null && word !== '').join(', ') || null;

function piecesOf(resume: Resume): ResumePlace[] {
  const lines = (part: ResumePlace['part'], at: number, label: string | null, texts: readonly (string | null)[]) =>
    texts.flatMap((text) => (text === null || text === '' ? [] : [{ part, at, label, text }]));
  return [
    ...lines('headline', 0, null, [resume.headline]),
    ...lines('summary', 0, null, [resume.summary]),
    ...resume.jobs.flatMap((job, at) =>
      lines('job', at, labelOf(job.title, job.company), [job.title, ...job.highlights]),
    ),
    ...resume.projects.flatMap(({ name, highlights }, at) => lines('project', at, name, [name, ...highlights])),
    ...resume.education.flatMap(({ institution, degree, field }, at) =>
      lines('education', at, labelOf(degree, institution), [degree, field]),
    ),
    ...lines('certifications', 0, null, resume.certifications),
    ...lines(
      'languages',
      0,
      null,
      resume.languages.map(({ language }) => language),
    ),
    ...resume.others.flatMap(({ heading, lines: texts }, at) => lines('other', at, heading, texts)),
  ];
}

/** The skills that a text names, in any order of words around them; a name that is also a word counts only with evidence. */
function namedIn(text: string, index: SkillIndex): readonly { readonly name: string; readonly written: string }[] {
  const tokens = tokenize(text, index.vocabulary);
  const hit: Hit<Surface> = { end: 0, value: undefined, steps: 0 };
  const mentions = findMentions(tokens, index, hit);
  const counts = weighMentions(tokens, mentions, linkMentions(tokens, mentions, [], index));
  return mentions.flatMap(({ skill, from, to }, at) =>
    counts[at] ? [{ name: skill.name, written: text.slice(tokens.starts[from], tokens.ends[to - 1]) }] : [],
  );
}

/** For each skill that a résumé names, by its canonical name, the places in the résumé's order. What a skill implies is not named. */
export function shownBy(resume: Resume, index: SkillIndex): ReadonlyMap<string, readonly Showing[]> {
  const shown = new Map<string, Showing[]>();
  const note = (name: string, showing: Showing) => {
    const known = shown.get(name);
    if (known === undefined) shown.set(name, [showing]);
    else known.push(showing);
  };
  let left = MAX_RESUME;
  const pieces = piecesOf(resume);
  for (const place of pieces) {
    const whole = skillPlace(place.text, index);
    const text = place.text.slice(0, left);
    left -= text.length;
    if (whole === undefined) for (const { name, written } of namedIn(text, index)) note(name, { written, place });
    else note(index.skills[whole]?.name ?? '', { written: place.text, place });
  }
  const said = new Set(pieces.map(({ text }) => text));
  for (const { name, evidence } of resume.skills) {
    const place = skillPlace(name, index);
    const canonical = place === undefined ? name : (index.skills[place]?.name ?? name);
    const list = (text: string): ResumePlace => ({ part: 'skills', at: 0, label: null, text });
    if (evidence.length === 0) note(canonical, { written: name, place: list(name) });
    // Evidence from a job or the summary was read there; what is left is the résumé's own list of skills.
    for (const text of evidence.filter((line) => !said.has(line)))
      for (const named of namedIn(text, index))
        if (named.name === canonical) note(canonical, { written: named.written, place: list(text) });
  }
  return shown;
}
