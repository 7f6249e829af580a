import { describe, expect, it } from 'vitest';
import { asked } from './packaged';

const choice = (text: string, name: string) => [...asked(text, name).alternatives].sort();

describe('a choice that stretches over several items', () => {
  it.each([
    'At least one of the following:\n• Java\n• Kotlin\n• Scala',
    'Requirements\n• One of:\n  • Java\n  • Kotlin\n  • Scala\n• Docker',
    'Requirements\n• Experience with one or more of the following languages:\n• Java\n• Kotlin\n• Scala\n• Five years of experience with Docker',
    'Mindestens eine der folgenden Sprachen:\n- Java\n- Kotlin\n- Scala',
    'Au moins un des langages suivants :\n- Java\n- Kotlin\n- Scala',
    'Al menos uno de estos lenguajes:\n- Java\n- Kotlin\n- Scala',
    'Almeno uno dei seguenti linguaggi:\n- Java\n- Kotlin\n- Scala',
    'Pelo menos uma das linguagens:\n- Java\n- Kotlin\n- Scala',
    'Ten minste één van de volgende talen:\n- Java\n- Kotlin\n- Scala',
    '• Java or\n• Kotlin or\n• Scala',
    '• 3 years of Java\n• or 3 years of Kotlin\n• or Scala',
  ])('%s', (text) => {
    expect(choice(text, 'Java')).toEqual(['Kotlin', 'Scala']);
    expect(choice(text, 'Scala')).toEqual(['Java', 'Kotlin']);
  });

  it('ends with its list', () => {
    const text = 'Requirements\n• One of:\n  • Java\n  • Kotlin\n• Docker\n• Terraform';
    expect(choice(text, 'Docker')).toEqual([]);
    expect(choice(text, 'Kotlin')).toEqual(['Java']);
  });

  it('is none where an item asks for two things at once', () => {
    expect(choice('One of:\n• Java and Spring\n• Python and Django', 'Java')).toEqual([]);
  });

  it('is none for items that a demand introduces', () => {
    expect(choice('You must know the following:\n• Java\n• Kotlin', 'Java')).toEqual([]);
  });
});

describe('a line that introduces a list', () => {
  it.each([
    'It would be great if you also bring\n• Kotlin\n• Docker',
    'Ideally, you also have experience with:\n• Kotlin\n• Docker',
    'Bonus points for any of these:\n- Kotlin\n- Docker',
    'Schön wäre außerdem, idealerweise:\n• Kotlin\n• Docker',
    'Serait un plus :\n• Kotlin\n• Docker',
  ])('makes its items wishes: %s', (lead) => {
    expect(asked(`Requirements\n• Java\n\n${lead}`, 'Kotlin').need).toBe('preferred');
  });

  it('ends with its list', () => {
    const text = 'Requirements\nIdeally you also know:\n• Kotlin\nDocker is what we all use daily.';
    expect(asked(text, 'Docker').need).toBe('required');
  });

  it('asks for its items in a part that asks for nothing', () => {
    expect(asked('About the role\nYou must have experience with:\n• Kotlin\n• Docker', 'Docker').need).toBe('required');
  });
});
