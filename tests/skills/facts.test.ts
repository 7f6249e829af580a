import { describe, expect, it } from 'vitest';
import type { AskedFacts } from '../../lib/domain/advice';
import { findSkills, readFacts } from '../../lib/skills';
import { index } from './packaged';

const facts = (description: string, title = 'Developer'): AskedFacts =>
  readFacts({ title, description }, findSkills(description, index), index);

describe('years of work asked for as a whole', () => {
  it.each<readonly [string, number | null]>([
    ['You have 5+ years of professional experience.', 5],
    ['Requirements\n• At least three (3) years in a similar position', 3],
    ['Requirements\n• 3 to 5 years as a developer', 3],
    ['Requirements\n• 8+ years of experience in software\n• 5+ years of experience with Java', 8],
    ["Bachelor's degree and 4 years of experience, or Master's degree and 2 years of experience", 2],
    ['Das bringst du mit\n• Mindestens fünf Jahre Berufserfahrung', 5],
    ['Profil\n• Minimum 3 ans d’expérience', 3],
    ['Requisitos\n• 4 años de experiencia', 4],
    ['Requisiti\n• Almeno due anni di esperienza', 2],
    ['Requisitos\n• 6 anos de experiência', 6],
    ['Wat vragen wij\n• Minimaal 3 jaar ervaring', 3],
    ['For over 20 years we have made experience count.', null],
    ['Founded 12 years ago, we build maps.', null],
    ['The contract is limited to 2 years.', null],
    ['In the next 3-5 years we will gain experience together.', null],
    ['Benefits\n• After 5 years of work you get a sabbatical', null],
    ['Nice to have\n• 10 years of experience', null],
    ['We travel 10 days a year and you gain experience.', null],
  ])('%s → %s', (text, years) => {
    const { yearsOverall } = facts(text);
    expect(yearsOverall?.value ?? null).toBe(years);
    if (yearsOverall !== null) expect(text).toContain(yearsOverall.sentence);
  });
});

describe('schooling', () => {
  it.each([
    ["Requirements\n• Bachelor's or Master's degree in Physics", 'bachelor'],
    ["Master's degree in Finance", 'master'],
    ['PhD in Chemistry preferred', 'doctorate'],
    ["Bachelor's degree required, PhD preferred", 'bachelor'],
    ['A university degree', 'degree'],
    ['MS or PhD in Engineering', 'master'],
    ['BS in Computer Science or equivalent', 'bachelor'],
    ['High school diploma or GED', 'secondary'],
    ['Abgeschlossene Ausbildung als Elektroniker', 'vocational'],
    ['Abgeschlossenes Studium der Informatik', 'degree'],
    ['Bac +5 en informatique', 'master'],
    ['Título universitario en Derecho', 'degree'],
    ['Laurea in Economia', 'bachelor'],
    ['Ensino superior completo', 'degree'],
    ['Een hbo-opleiding', 'bachelor'],
    ['You are a Scrum Master who knows MS Office.', null],
    ['You keep our master data clean.', null],
    ['A high degree of autonomy', null],
    ['Benefits\n• We pay for your Master’s degree', null],
    ['Wir wissen, wo wir hinwollen.', null],
  ])('%s → %s', (text, level) => {
    expect(facts(text).education?.value ?? null).toBe(level);
  });
});

describe('the right to work, and clearances', () => {
  it.each([
    ['We sponsor visas and offer relocation support.', 'sponsored'],
    ['Visa sponsorship is available.', 'sponsored'],
    ['We are unable to sponsor work visas.', 'not-sponsored'],
    ['No visa sponsorship for this role.', 'not-sponsored'],
    ['You must be authorized to work in the United States.', 'permit'],
    ['Eine gültige Arbeitserlaubnis setzen wir voraus.', 'permit'],
    ['Permis de travail valable.', 'permit'],
    ['Applicants must be U.S. citizens.', 'citizens'],
    ['All applicants are considered without regard to citizenship or national origin.', null],
    ['We sponsor local football clubs.', null],
    ['You work with our executive sponsor.', null],
  ])('%s → %s', (text, rule) => {
    expect(facts(text).visa?.value ?? null).toBe(rule);
  });

  it.each([
    ['An active security clearance is required.', 'clearance'],
    ['Active TS/SCI clearance', 'clearance'],
    ['Bereitschaft zur Sicherheitsüberprüfung', 'clearance'],
    ['You will undergo a background check.', 'check'],
    ['Ein polizeiliches Führungszeugnis', 'check'],
    ['No security clearance required.', null],
    ['You have a background in checking invoices.', null],
  ])('%s → %s', (text, rule) => {
    expect(facts(text).clearance?.value ?? null).toBe(rule);
  });
});

describe('the other facts', () => {
  it('level: of the title, or of a line that states it', () => {
    expect(facts('', 'Senior Developer').seniority).toEqual({ value: 'senior', sentence: 'Senior Developer' });
    expect(facts('We build maps.\nSeniority level: Junior').seniority).toEqual({
      value: 'junior',
      sentence: 'Seniority level: Junior',
    });
    expect(facts('You help senior people.').seniority).toBeNull();
  });

  it('work model: with the line that states it', () => {
    const said = facts('We build maps.\nThis is a fully remote position.\nWrite code.').workModel;
    expect(said).toEqual({ value: 'remote', sentence: 'This is a fully remote position.' });
    expect(facts('We are a remote-first company.').workModel).toBeNull();
  });

  it('certifications that are asked for or welcome, each with its sentence', () => {
    const text = 'Requirements\n• CISSP certification\nNice to have\n• AWS Certified Developer';
    expect(facts(text).certifications.map(({ value }) => value)).toEqual(['CISSP', 'AWS Certified Developer']);
  });

  it('no follow-ups', () => {
    expect(facts('No phone calls, please.').noFollowUps).toEqual({ value: true, sentence: 'No phone calls, please' });
  });

  it('nothing is stated by an empty text', () => {
    expect(facts('')).toEqual({
      yearsOverall: null,
      seniority: null,
      education: null,
      certifications: [],
      workModel: null,
      visa: null,
      clearance: null,
      noFollowUps: null,
    });
  });
});
