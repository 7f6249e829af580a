import { foldName } from './skill-index';

/** Words of a title that say level, contract or whom, and not what the work is. */
const BESIDE =
  /\b(?:senior|sr|junior|jr|lead|principal|staff|mid|level|entry|head|chief|intern|internship|trainee|werkstudent\w{0,2}|praktikant\w{0,2}|full time|part time|vollzeit|teilzeit|remote|hybrid|onsite|on site|contract|freelance|permanent|temporary|m w d|w m d|m f d|f m d|m f x|h f|f h|i{1,3}|iv|v|\d{1,3})\b/g;

/** Words for the same role: a headline that has another of them is near enough to be made the posting's. */
const SAME: readonly (readonly string[])[] = [
  [
    'developer',
    'engineer',
    'programmer',
    'entwickler',
    'entwicklerin',
    'ingenieur',
    'desarrollador',
    'développeur',
    'developpeur',
    'sviluppatore',
    'desenvolvedor',
    'ontwikkelaar',
  ],
  ['backend', 'back'],
  ['frontend', 'front'],
  ['fullstack', 'full'],
  ['manager', 'leiter', 'responsable'],
  ['analyst', 'analytics'],
];
const ROOT = new Map(SAME.flatMap((words) => words.map((word) => [foldName(word), foldName(words[0] ?? '')] as const)));
/** Words that any title may have and that make two titles no kin. */
const EMPTY = new Set(
  'the a of for and in at to with und der die das de la le du des y e en het van voor team end stack'.split(' '),
);

/** The title without brackets, what follows a bar or a dash, levels and contracts: what the work is. */
function coreTitle(title: string): string {
  const cut = title
    .slice(0, 300)
    .replace(/[([{][^)\]}]{0,80}[)\]}]/g, ' ')
    .split(/\s[-–—|•·@]\s|[|,;:]|\s(?:at|bei|chez|in)\s/)[0];
  return foldName(cut ?? '')
    .replace(/[^\p{L}\p{N}+#.]+/gu, ' ')
    .replace(BESIDE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

const wordsOf = (core: string) =>
  new Set(
    core
      .split(' ')
      .filter((word) => word.length > 1 && !EMPTY.has(word))
      .map((word) => ROOT.get(word) ?? word),
  );

/** How a posting's title stands to a headline: it says the same, it is another name for a job of its kind, or another job. */
export function compareTitles(posting: string, headline: string): 'same' | 'kin' | 'other' {
  const wanted = coreTitle(posting);
  const own = coreTitle(headline);
  const whole = foldName(headline).replace(/[^\p{L}\p{N}+#.]+/gu, ' ');
  if (wanted === '' || own === '') return 'other';
  if (` ${whole} `.includes(` ${wanted} `)) return 'same';
  const theirs = wordsOf(own);
  return [...wordsOf(wanted)].some((word) => theirs.has(word)) ? 'kin' : 'other';
}
