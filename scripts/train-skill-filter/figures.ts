import { findSkills, type SkillIndex } from '../../lib/skills';
import { type MarkedPosting, type Span, spanAt, touch } from './skill-span';

/** How the mentions that are found agree with those that people marked, in per cent. */
export interface Agreement {
  /** F over mentions with exactly the marked words. */
  readonly strict: number;
  /** F over mentions that touch a mark. */
  readonly partial: number;
}

/** The places where hard skills are found. */
function found(posting: MarkedPosting, index: SkillIndex): Span[] {
  const spans = new Map<string, Span>();
  for (const { kind, negated, mentions } of findSkills(posting.text, index)) {
    if (kind === 'soft' || negated) continue;
    for (const { start, end } of mentions) {
      const span = spanAt(posting, start, end);
      if (span !== undefined) spans.set(`${span.from}-${span.to}`, span);
    }
  }
  return [...spans.values()];
}

/** The mean of precision and recall in which recall weighs `beta` times as much (1: F1). */
const f = (precision: number, recall: number, beta: number): number =>
  (100 * (1 + beta ** 2) * precision * recall) / Math.max(1e-9, beta ** 2 * precision + recall);

/** Agreement over all postings. */
export function agreement(postings: readonly MarkedPosting[], index: SkillIndex, beta = 1): Agreement {
  let [said, marked, exact, touching, touched] = [0, 0, 0, 0, 0];
  for (const posting of postings) {
    const spans = found(posting, index);
    said += spans.length;
    marked += posting.marked.length;
    exact += spans.filter((span) => posting.marked.some(({ from, to }) => from === span.from && to === span.to)).length;
    touching += spans.filter((span) => posting.marked.some((mark) => touch(mark, span))).length;
    touched += posting.marked.filter((mark) => spans.some((span) => touch(mark, span))).length;
  }
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  return {
    strict: f(share(exact, said), share(exact, marked), beta),
    partial: f(share(touching, said), share(touched, marked), beta),
  };
}
