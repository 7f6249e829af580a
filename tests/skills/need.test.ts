import { describe, expect, it } from 'vitest';
import type { Need } from '../../lib/domain/skills';
import { asked, names } from './packaged';

describe('how much a skill is wanted', () => {
  it.each<readonly [string, string, Need]>([
    ['You must know Kotlin.', 'Kotlin', 'required'],
    ['Kotlin is required.', 'Kotlin', 'required'],
    ['3+ years of experience with Kotlin', 'Kotlin', 'required'],
    ['Strong Kotlin skills', 'Kotlin', 'required'],
    ['Kotlin is a plus.', 'Kotlin', 'preferred'],
    ['Ideally you know Kotlin.', 'Kotlin', 'preferred'],
    ['Nice to have: Kotlin', 'Kotlin', 'preferred'],
    ['Experience with Kotlin would be considered an advantage.', 'Kotlin', 'preferred'],
    ['Experience with Java, Scala and Kotlin strongly preferred', 'Java', 'preferred'],
    ['Our services are written in Kotlin.', 'Kotlin', 'mentioned'],
    ['Are you passionate about Kotlin?', 'Kotlin', 'mentioned'],
    ['Java is required, Kotlin is preferred.', 'Java', 'required'],
    ['Java is required, Kotlin is preferred.', 'Kotlin', 'preferred'],
    ['5+ years of Java (Kotlin preferred)', 'Java', 'required'],
    ['5+ years of Java (Kotlin preferred)', 'Kotlin', 'preferred'],
  ])('%s → %s is %s', (text, name, need) => {
    expect(asked(text, name).need).toBe(need);
  });

  it.each<readonly [string, string, Need]>([
    ['Requirements', 'Kotlin', 'required'],
    ['## What you’ll need', 'Kotlin', 'required'],
    ['**Minimum qualifications:**', 'Kotlin', 'required'],
    ['WHAT YOU BRING', 'Kotlin', 'required'],
    ['Preferred Qualifications', 'Kotlin', 'preferred'],
    ['Bonus points', 'Kotlin', 'preferred'],
    ['Nice to have:', 'Kotlin', 'preferred'],
    ['Responsibilities', 'Kotlin', 'mentioned'],
    ['Our tech stack', 'Kotlin', 'mentioned'],
    ['Das bringst du mit', 'Kotlin', 'required'],
    ['Von Vorteil', 'Kotlin', 'preferred'],
    ['Deine Aufgaben', 'Kotlin', 'mentioned'],
    ['Profil recherché', 'Kotlin', 'required'],
    ['Requisitos', 'Kotlin', 'required'],
    ['Se valorará', 'Kotlin', 'preferred'],
    ['Requisiti', 'Kotlin', 'required'],
    ['O que procuramos', 'Kotlin', 'required'],
    ['Diferenciais', 'Kotlin', 'preferred'],
    ['Wat vragen wij', 'Kotlin', 'required'],
  ])('under the heading "%s" %s is %s', (heading, name, need) => {
    expect(asked(`We build things.\n\n${heading}\n• Kotlin\n• Docker`, name).need).toBe(need);
  });

  it.each<readonly [string, string, Need]>([
    ['Du hast Erfahrung mit Kotlin.', 'Kotlin', 'required'],
    ['Kenntnisse in Kotlin sind von Vorteil.', 'Kotlin', 'preferred'],
    ['Maîtrise de Kotlin exigée.', 'Kotlin', 'required'],
    ['Kotlin serait un plus.', 'Kotlin', 'preferred'],
    ['Experiencia con Kotlin.', 'Kotlin', 'required'],
    ['Se valorará Kotlin.', 'Kotlin', 'preferred'],
    ['Conoscenza di Kotlin.', 'Kotlin', 'required'],
    ['Kotlin: titolo preferenziale Docker', 'Docker', 'preferred'],
    ['Experiência com Kotlin.', 'Kotlin', 'required'],
    ['Kotlin é um diferencial.', 'Kotlin', 'preferred'],
    ['Ervaring met Kotlin.', 'Kotlin', 'required'],
    ['Kotlin is een pré.', 'Kotlin', 'preferred'],
  ])('%s → %s is %s', (text, name, need) => {
    expect(asked(text, name).need).toBe(need);
  });

  it('takes a wish inside a part of demands for a wish, and the other way round', () => {
    const text = 'Requirements\n• Java\n• Kotlin is a plus\nNice to have\n• Scala';
    expect([asked(text, 'Java').need, asked(text, 'Kotlin').need, asked(text, 'Scala').need]).toEqual([
      'required',
      'preferred',
      'preferred',
    ]);
  });

  it('finds headings in a text whose line breaks were lost', () => {
    const text =
      'We build cloud services. Responsibilities Design services in Go- Review code Qualifications Required:- 5+ years of Java Preferred:- Strong Kotlin skills- Docker';
    expect(asked(text, 'Java')).toMatchObject({ need: 'required', years: 5 });
    expect(asked(text, 'Kotlin').need).toBe('preferred');
    expect(asked(text, 'Docker').need).toBe('preferred');
  });

  it('ends what is asked where the employer tells of itself, though no heading says so', () => {
    const text = 'Nice to have\n• Docker\nAt Kestrel Maps, we run everything on Kotlin.\nWe believe in Scala.';
    expect([asked(text, 'Docker').need, asked(text, 'Kotlin').need, asked(text, 'Scala').need]).toEqual([
      'preferred',
      'mentioned',
      'mentioned',
    ]);
  });

  it('keeps the strongest of several', () => {
    expect(asked('Kotlin is a plus.\nYou must know Kotlin.', 'Kotlin')).toMatchObject({
      need: 'required',
      sentence: 'You must know Kotlin.',
    });
  });

  it('ends benefits and company text at the next heading', () => {
    const text = 'About us\nWe love tools.\nRequirements\nKotlin\nBenefits\nSpanish lessons';
    expect(names(text)).toEqual(['Kotlin']);
  });
});

describe('what is not wanted', () => {
  it.each([
    ['No PHP, please.', 'PHP'],
    ['This is not a Java role.', 'Java'],
    ['Java is not required.', 'Java'],
    ['PHP experience is not necessary.', 'PHP'],
    ['German is nicht erforderlich.', 'German'],
  ])('%s', (text, name) => {
    expect(asked(text, name)).toMatchObject({ negated: true, years: null });
  });

  it.each([
    ['You know not only Java but also Kotlin.', 'Java'],
    ['Kotlin is an advantage but not required.', 'Kotlin'],
    ['No nonsense, just good experience with Kotlin.', 'Kotlin'],
  ])('%s is no refusal', (text, name) => {
    expect(asked(text, name).negated).toBe(false);
  });

  it('wants what another sentence asks for', () => {
    expect(asked('No Java here. You must know Java.', 'Java')).toMatchObject({ negated: false, need: 'required' });
  });
});

describe('years', () => {
  it.each<readonly [string, string, number | null]>([
    ['5+ years of Python', 'Python', 5],
    ['five (5) years of experience with Python', 'Python', 5],
    ['3-5 years of Python', 'Python', 3],
    ['3 to 5 years of Python', 'Python', 3],
    ['at least two years of Python', 'Python', 2],
    ['4 or more years of professional experience in Python', 'Python', 4],
    ['Python (3+ years)', 'Python', 3],
    ['Python: 3 years', 'Python', 3],
    ['mindestens 3 Jahre Erfahrung mit Python', 'Python', 3],
    ['3 ans d’expérience en Python', 'Python', 3],
    ['al menos 3 años de experiencia con Python', 'Python', 3],
    ['almeno 3 anni di esperienza con Python', 'Python', 3],
    ['3 anos de experiência com Python', 'Python', 3],
    ['minimaal 3 jaar ervaring met Python', 'Python', 3],
    ['You know Python.', 'Python', null],
    ['For over 20 years we have used Python.', 'Python', null],
    ['Our 12 years old code is in Python.', 'Python', null],
    ['You must be 18 years of age and know Python.', 'Python', null],
    ['2 years of Java and experience with Python', 'Python', null],
    ['experience5+ years of Python', 'Python', 5],
  ])('%s → %s: %s', (text, name, years) => {
    expect(asked(text, name).years).toBe(years);
  });

  it('gives every skill of a list the years in front of it', () => {
    const text = '5+ years of experience in Java, Kotlin or Scala and 2 years of Docker';
    expect(['Java', 'Kotlin', 'Scala', 'Docker'].map((name) => asked(text, name).years)).toEqual([5, 5, 5, 2]);
  });
});

describe('groups any of which serves', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['Experience with Java or Kotlin', 'Java', ['Kotlin']],
    ['Experience with Java, Kotlin, or Scala', 'Scala', ['Java', 'Kotlin']],
    ['Experience with at least one of Java, Kotlin, Scala', 'Kotlin', ['Java', 'Scala']],
    ['Experience with at least one of Java, Kotlin and Scala', 'Kotlin', ['Java', 'Scala']],
    ['Experience with Java, Kotlin or Scala, Docker and Kafka', 'Kotlin', ['Java', 'Scala']],
    ['Experience with Java, Kotlin or Scala, Docker and Kafka', 'Docker', []],
    ['Experience with Java or Kotlin, MySQL or PostgreSQL', 'MySQL', ['PostgreSQL']],
    ['Experience with tools such as Jenkins and CircleCI', 'Jenkins', []],
    ['Experience in one of the following languages: Java, Kotlin', 'Java', ['Kotlin']],
    ['Experience with tools such as Jenkins, CircleCI, etc.', 'Jenkins', ['CircleCI']],
    ['Experience with a queue (e.g. Kafka, RabbitMQ)', 'RabbitMQ', ['Apache Kafka']],
    ['Experience with AWS, Azure or similar', 'AWS', ['Microsoft Azure']],
    ['Experience with Java and/or Kotlin', 'Java', ['Kotlin']],
    ['5+ years of experience with Go, or with Java', 'Go', ['Java']],
    ['Experience in Java or, alternatively, in Kotlin', 'Java', ['Kotlin']],
    ['Experience with Python, with Django on top', 'Python', []],
    ['Erfahrung mit Java oder Kotlin', 'Java', ['Kotlin']],
    ['Expérience en Java ou Kotlin', 'Java', ['Kotlin']],
    ['Experience with Java and Kotlin', 'Java', []],
    ['Experience with Java, Kotlin, Scala', 'Java', []],
    ['Experience with React/Redux', 'React', []],
    ['Experience with Docker, Linux and Java or Kotlin', 'Docker', []],
    ['Experience with Docker, Linux and Java or Kotlin', 'Java', ['Kotlin']],
    ['You know Java. Or perhaps Kotlin.', 'Java', []],
  ])('%s: beside %s serve %j', (text, name, alternatives) => {
    expect(asked(text, name).alternatives).toEqual(alternatives);
  });
});
