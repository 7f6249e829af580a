import { describe, expect, it } from 'vitest';
import { employmentInText, readEmployment } from '../../lib/understanding/employment';
import { readSeniority } from '../../lib/understanding/seniority';

describe('readEmployment', () => {
  it.each([
    ['Full-time', ['full-time']],
    ['FULL_TIME', ['full-time']],
    ['Permanent Full Time', ['full-time']],
    ['FULL_TIME\nPART_TIME', ['full-time', 'part-time']],
    ['Vollzeit, Festanstellung', ['full-time']],
    ['Voll- oder Teilzeit, Festanstellung', ['full-time', 'part-time']],
    ['Temps plein', ['full-time']],
    ['Indefinit, Jornada completa', ['full-time']],
    ['A tempo pieno', ['full-time']],
    ['Tempo integral', ['full-time']],
    ['Heltid', ['full-time']],
    ['Plný úvazek', ['full-time']],
    ['Pełny etat', ['full-time']],
    ['Teilzeit', ['part-time']],
    ['Deltid', ['part-time']],
    ['Werkstudent (m/w/d)', ['part-time', 'internship']],
    ['Praktikum', ['internship']],
    ['INTERN', ['internship']],
    ['Stage', ['internship']],
    ['Estágio', ['internship']],
    ['Contractor', ['contract']],
    ['CONTRACTOR', ['contract']],
    ['Contratista/Freelance', ['contract']],
    ['Freiberuflich', ['contract']],
    ['CDD', ['temporary']],
    ['OTHER_TEMP', ['temporary']],
    ['Befristet', ['temporary']],
    ['A tempo determinato', ['temporary']],
    ['Volunteer', ['volunteer']],
    ['PER_DIEM', ['other']],
    ['Ausbildung', ['other']],
    ['CDI', []],
    ['Unbefristet', []],
    ['A tempo indeterminato', []],
    ['Contrat à durée indéterminée', []],
    ['Permanent contract', []],
    ['OTHER', []],
    ['Engineering', []],
    ['International', []],
    ['', []],
  ])('reads the field %j', (raw, types) => {
    expect(readEmployment(raw)).toEqual(types);
  });

  it('reads the text only where a line is labelled', () => {
    expect(employmentInText('We bake.\nJob Type: Full-time\nNow')).toEqual(['full-time']);
    expect(employmentInText('• Type de contrat : CDD')).toEqual(['temporary']);
    expect(employmentInText('You work with full-time colleagues and interns.')).toEqual([]);
    expect(employmentInText('Anstellungsart: Teilzeit')).toEqual(['part-time']);
  });
});

describe('readSeniority', () => {
  it.each([
    ['Senior Software Engineer', null, 'senior'],
    ['Sr. Baker', null, 'senior'],
    ['Junior Baker', null, 'junior'],
    ['Staff Software Engineer', null, 'lead'],
    ['Principal Engineer', null, 'lead'],
    ['Team Lead Baking', null, 'lead'],
    ['Engineering Manager', null, 'manager'],
    ['Senior Manager, Sales', null, 'manager'],
    ['Head of Baking', null, 'director'],
    ['Werkstudent Marketing', null, 'intern'],
    ['Praktikant (m/w/d)', null, 'intern'],
    ['Product Manager', null, null],
    ['Lead Generation Specialist', null, null],
    ['(Senior) Baker', null, null],
    ['Junior/Senior Baker', null, null],
    ['Internal Auditor', null, null],
    ['Baker', 'Entry level', 'junior'],
    ['Baker', 'Mid-Senior level', 'mid'],
    ['Baker', 'Director', 'director'],
    ['Senior Baker', 'Entry level', 'senior'],
    ['Baker', 'Not Applicable', null],
  ])('%s with the field %j', (title, field, level) => {
    expect(readSeniority(title, field)?.level ?? null).toBe(level);
  });
});
