import { foldName, type SkillIndex } from './skill-index';

/**
 * Skills that do the same job, so that who has one learns another quickly and a reader sees the kinship. What the lexicon implies says the rest:
 * two databases share "Relational Databases". Canonical names, divided by bars.
 */
export const FAMILIES: readonly string[] = [
  'React|Vue.js|Angular|Svelte|SolidJS|Ember.js|Preact',
  'Next.js|Nuxt.js|Remix|SvelteKit|Gatsby',
  'Express|Fastify|NestJS|Koa|Hapi',
  'Django|Flask|FastAPI',
  'Laravel|Symfony|CodeIgniter|CakePHP',
  'Spring Boot|Quarkus|Micronaut',
  'React Native|Flutter|Ionic|Xamarin',
  'Java|Kotlin|Scala|C#',
  'JavaScript|TypeScript',
  'C|C++|Rust',
  'Go|Rust',
  'pandas|Polars',
  'PyTorch|TensorFlow|Keras',
  'Microsoft Excel|Google Sheets',
  'Figma|Adobe XD',
  'Jira|Trello|Asana',
  'Power BI|Tableau|Looker|Qlik',
  'AWS|Microsoft Azure|Google Cloud Platform (GCP)',
  'GitHub Actions|GitLab CI|Jenkins|CircleCI|Azure DevOps',
  'Salesforce|HubSpot|Zoho CRM',
];

/** A parent with more children than this is a field, and two of its children need have nothing in common. */
const MOST_CHILDREN = 14;
/** Kinds whose children stand for each other: two brokers share "Message Queues". A language's children are its libraries, which do not. */
const JOINING: ReadonlySet<string> = new Set(['concept', 'method', 'domain']);

interface Near {
  readonly name: string;
  /** The lower, the nearer. */
  readonly distance: number;
}

function siblings(place: number, index: SkillIndex): Near[] {
  const skill = index.skills[place];
  return (skill?.implies ?? []).flatMap((parent) => {
    if (!JOINING.has(index.skills[parent]?.kind ?? '')) return [];
    const children = index.skills.filter(({ implies }) => implies?.includes(parent));
    if (children.length > MOST_CHILDREN) return [];
    return children
      .filter(({ name, kind }) => name !== skill?.name && kind === skill?.kind)
      .map(({ name }) => ({ name, distance: 1 + children.length / 100 }));
  });
}

/** What a skill builds on: who lacks Django and knows Python lacks little. Only names of things, not fields. */
function bases(place: number, index: SkillIndex): Near[] {
  return (index.skills[place]?.implies ?? []).flatMap((parent) => {
    const base = index.skills[parent];
    return base === undefined || JOINING.has(base.kind) ? [] : [{ name: base.name, distance: 2 }];
  });
}

const FAMILY_NAMES = FAMILIES.map((names) => names.split('|'));

/** The user's skill that is nearest to a missing one, or null: of its family, then one that the lexicon puts beside it, then what it builds on. */
export function closestTo(missing: string, has: ReadonlySet<string>, index: SkillIndex): string | null {
  const place = index.places.get(foldName(missing));
  if (place === undefined) return null;
  const family = FAMILY_NAMES.filter((names) => names.includes(missing)).flat();
  const near = [
    ...family.map((name) => ({ name, distance: 1 })),
    ...siblings(place, index),
    ...bases(place, index),
  ].filter(({ name }) => name !== missing && has.has(name));
  near.sort((a, b) => a.distance - b.distance || (a.name < b.name ? -1 : 1));
  return near[0]?.name ?? null;
}
