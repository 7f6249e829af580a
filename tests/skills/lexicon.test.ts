import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { canonicalName } from '../../lib/skills';
import { surfacesOf } from '../../lib/skills/lexicon';
import { index, lexicon, lexiconText } from './packaged';

const byName = new Map(lexicon.skills.map((skill, place) => [skill.name, place]));
const impliedBy = (name: string) =>
  (index.ancestors[byName.get(name) ?? -1] ?? []).map((place) => lexicon.skills[place]?.name);

/** Every name of the guide's backend section, by its usual spellings. */
const BACKEND: readonly (readonly [string, readonly string[]])[] = [
  ['Python', ['python', 'Python 3', 'python3']],
  ['Django', ['django']],
  ['Flask', ['Flask']],
  ['FastAPI', ['fastapi', 'Fast API']],
  ['JavaScript', ['Javascript', 'JS', 'java script', 'ES6']],
  ['TypeScript', ['typescript', 'TS', 'Type Script']],
  ['Node.js', ['node', 'nodejs', 'Node JS', 'node.js', 'NodeJS']],
  ['Express', ['Express.js', 'expressjs', 'Express JS', 'Express']],
  ['NestJS', ['Nest.js', 'nestjs', 'Nest JS']],
  ['Java', ['java', 'Java 17', 'Core Java']],
  ['Spring Boot', ['spring boot', 'SpringBoot', 'Spring-Boot']],
  ['Ruby on Rails', ['Rails', 'RoR', 'ruby on rails']],
  ['PHP', ['php', 'PHP 8']],
  ['Laravel', ['laravel']],
  ['Symfony', ['symfony']],
  ['Go', ['golang', 'Go lang', 'Go']],
  ['C#', ['c#', 'C Sharp', 'csharp']],
  ['.NET', ['.net', 'dotnet', 'dot net', '.NET Framework']],
  ['PostgreSQL', ['postgres', 'Postgres', 'PostgreSQL', 'psql']],
  ['MySQL', ['mysql', 'My SQL']],
  ['SQLite', ['sqlite', 'SQLite3']],
  ['Microsoft SQL Server', ['SQL Server', 'MSSQL', 'MS SQL', 'sqlserver']],
  ['MongoDB', ['mongo', 'MongoDB', 'mongo db']],
  ['Redis', ['redis']],
  ['Cassandra', ['Apache Cassandra', 'cassandra']],
  ['Amazon DynamoDB', ['DynamoDB', 'Dynamo DB', 'dynamodb']],
  ['ORM', ['ORM', 'object-relational mapping', 'ORMs']],
  ['Sequelize', ['sequelize', 'Sequelize.js']],
  ['SQLAlchemy', ['SQLAlchemy', 'SQL Alchemy']],
  ['Hibernate', ['hibernate', 'Hibernate ORM']],
  ['Database Design', ['schema design', 'database design']],
  ['Database Normalization', ['database normalization', 'database normalisation']],
  ['Database Indexing', ['database indexing']],
  ['REST', ['REST APIs', 'RESTful', 'REST API', 'RESTful services']],
  ['GraphQL', ['graphql']],
  ['SOAP', ['SOAP', 'SOAP web services']],
  ['gRPC', ['grpc']],
  ['JWT', ['JWT', 'JSON Web Tokens']],
  ['OAuth', ['OAuth 2.0', 'oauth2', 'OAuth']],
  ['OpenAPI', ['OpenAPI', 'Open API', 'OpenAPI Specification']],
  ['Swagger', ['swagger', 'Swagger UI']],
  ['Postman', ['postman']],
  ['Scalability', ['scalability', 'scalable systems']],
  ['Microservices', ['micro-services', 'micro services', 'microservice']],
  ['Load Balancing', ['load balancing', 'load balancers', 'load-balancing']],
  ['Caching', ['caching']],
  ['Sharding', ['sharding', 'database sharding']],
  ['Replication', ['replication', 'database replication']],
  ['OWASP', ['OWASP Top Ten', 'OWASP Top 10', 'owasp']],
  ['SQL Injection', ['SQL injection']],
  ['XSS', ['XSS', 'cross-site scripting']],
  ['CSRF', ['CSRF', 'cross-site request forgery']],
  ['Encryption', ['encryption', 'data encryption']],
  ['bcrypt', ['bcrypt']],
  ['Helmet.js', ['helmet.js']],
  ['AWS Certified Developer', ['AWS Certified Developer', 'AWS Certified Developer – Associate']],
  ['Google Associate Cloud Engineer', ['Google Associate Cloud Engineer', 'Associate Cloud Engineer']],
  ['Azure Developer Associate', ['Azure Developer Associate', 'AZ-204']],
  ['Communication', ['communication skills']],
  ['Problem Solving', ['problem-solving']],
  ['Teamwork', ['team player']],
  ['Adaptability', ['adaptability']],
];

/** Merges that naive lists make: the two must never be one skill. */
const APART: readonly (readonly [string, string])[] = [
  ['plpgsql', 'PostgreSQL'],
  ['Java', 'JavaScript'],
  ['AngularJS', 'Angular'],
  ['C', 'C++'],
  ['C', 'C#'],
  ['C++', 'C#'],
  ['Objective-C', 'C'],
  ['VBScript', 'VBA'],
  ['Visual Basic', 'VBA'],
  ['React', 'React Native'],
  ['Azure SQL Database', 'Microsoft SQL Server'],
  ['MySQL', 'SQL'],
  ['Google Cloud Platform', 'Good Clinical Practice'],
  ['Amazon Machine Learning', 'Machine Learning'],
  ['Oracle Database', 'Java'],
  ['Spring', 'Spring Boot'],
  ['.NET', 'ASP.NET'],
  ['.NET', '.NET Core'],
  ['Scala', 'Scalability'],
  ['SAS', 'Sass'],
  ['Go', 'Go-to-Market Strategy'],
  ['R', 'Ruby'],
  ['Docker', 'Docker Compose'],
  ['HTML', 'CSS'],
  ['CI/CD', 'CISA'],
];

describe('the packaged lexicon', () => {
  it('names at least 3,000 skills in at most 130 kB gzip', () => {
    expect(lexicon.skills.length).toBeGreaterThanOrEqual(3_000);
    expect(gzipSync(lexiconText, { level: 9 }).length).toBeLessThanOrEqual(130_000);
  });

  it('has the hash of its content as its version', () => {
    const hash = createHash('sha256')
      .update(JSON.stringify([lexicon.categories, lexicon.skills]))
      .digest('hex')
      .slice(0, 12);
    expect(lexicon.version).toBe(hash);
  });

  it.each(BACKEND)('knows %s by all its usual spellings', (name, spellings) => {
    for (const spelling of [name, ...spellings]) expect(canonicalName(spelling, index), spelling).toBe(name);
  });

  it.each(APART)('keeps %s apart from %s', (a, b) => {
    expect(canonicalName(a, index)).toBeDefined();
    expect(canonicalName(a, index)).not.toBe(canonicalName(b, index));
  });

  it('never takes a file ending or a word of play for a skill', () => {
    for (const wrong of [
      'cake',
      'make',
      'next',
      'play',
      'word',
      'box',
      'three',
      'love',
      'mean',
      'community',
      'software',
      'project',
    ])
      expect([undefined, 'Next.js', 'Microsoft Word'], wrong).toContain(canonicalName(wrong, index));
  });

  it('gives no spelling to two skills', () => {
    const owners = new Map<string, string>();
    for (const skill of lexicon.skills)
      for (const surface of surfacesOf(skill).keys()) {
        const key = surface.toLowerCase();
        expect(owners.get(key) ?? skill.name, surface).toBe(skill.name);
        owners.set(key, skill.name);
      }
  });

  it.each([
    ['Next.js', ['React', 'JavaScript']],
    ['Spring Boot', ['Spring', 'Java']],
    ['Amazon EKS', ['Kubernetes', 'AWS', 'Cloud Computing', 'Containerization']],
    ['PostgreSQL', ['SQL', 'Relational Databases']],
    ['NestJS', ['Node.js', 'TypeScript', 'JavaScript']],
    ['ASP.NET Core', ['ASP.NET', '.NET']],
    ['PyTorch', ['Python', 'Machine Learning']],
  ])('%s implies %s', (name, parents) => {
    expect(impliedBy(name)).toEqual(expect.arrayContaining(parents));
  });

  it('never implies downwards: JavaScript gives no React', () => {
    expect(impliedBy('JavaScript')).toEqual([]);
    expect(impliedBy('Kubernetes')).not.toContain('Amazon EKS');
  });

  it.each([
    ['finance', ['GAAP', 'accounts payable', 'payroll', 'financial modelling', 'IFRS']],
    ['nursing and care', ['patient care', 'wound care', 'Basic Life Support', 'electronic health records']],
    ['marketing and sales', ['SEO', 'copywriting', 'lead generation', 'key account management', 'Google Ads']],
    ['human resources and law', ['talent acquisition', 'employment law', 'litigation', 'legal research']],
    ['engineering and trades', ['AutoCAD', 'CNC', 'welding', 'HVAC', 'PLC programming', 'finite element analysis']],
    ['logistics', ['supply chain management', 'inventory management', 'forklift', 'customs clearance']],
    [
      'education, design and research',
      ['curriculum development', 'user research', 'PCR', 'typography', 'flow cytometry'],
    ],
    ['spoken languages', ['German', 'Mandarin', 'Portuguese', 'Deutsch', 'American Sign Language']],
    ['methods', ['Scrum', 'Kanban', 'Six Sigma', 'A/B testing', 'TDD', 'Lean manufacturing']],
    ['certificates', ['CPA', 'PMP', 'CISSP', "driver's license", 'Security clearance', 'AZ-104']],
  ])('knows the core of %s', (_, spellings) => {
    for (const spelling of spellings) expect(canonicalName(spelling, index), spelling).toBeDefined();
  });
});
