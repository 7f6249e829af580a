import { Autocomplete } from '@base-ui/react/autocomplete';
import { Plus } from 'lucide-react';
import { type FormEvent, useId, useRef, useState } from 'react';
import type { ProfileSkill } from '../../lib/domain/skills';
import type { Suggestion } from '../../lib/skills/suggest';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { Button } from '../ui/Button';
import { Field, inputClasses, Problem, TextInput } from '../ui/Field';
import { floatClasses } from '../ui/Menu';
import { wrongYears, yearsOf } from './years';

const MOST_SHOWN = 8;

export interface AddSkillProps {
  readonly had: readonly ProfileSkill[];
  readonly onAdd: (name: string, years: number | null) => Promise<void>;
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** A field that knows many skills by name and alias, and takes any other word too. */
export function AddSkill({ had, onAdd }: AddSkillProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  const [years, setYears] = useState('');
  const [problem, setProblem] = useState<string>();
  const { suggestions, suggest } = useSuggestions();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const text = typed.trim();
    const known = suggestions.find(({ name, alias }) => same(name, text) || (alias !== undefined && same(alias, text)));
    const name = known?.name ?? text;
    const count = yearsOf(years);
    if (name === '') return setProblem(t('profile:skills.needName'));
    if (count === undefined) return setProblem(wrongYears());
    if (had.some((skill) => same(skill.name, name))) return setProblem(t('profile:skills.hasIt', { skill: name }));
    await onAdd(name, count);
    setTyped('');
    setYears('');
    setProblem(undefined);
    suggest('');
    field.current?.focus();
  };

  return (
    <form onSubmit={(event) => void submit(event)} noValidate className="grid gap-2">
      <div className="flex flex-wrap items-end gap-2">
        <Field label={t('profile:skills.skill')} className="min-w-56 flex-1">
          {(ids) => (
            <SuggestingInput
              {...ids}
              inputRef={field}
              value={typed}
              suggestions={suggestions}
              onValue={(value) => {
                setTyped(value);
                setProblem(undefined);
                suggest(value);
              }}
            />
          )}
        </Field>
        <Field label={t('profile:skills.years')} className="w-20">
          {(ids) => (
            <TextInput
              {...ids}
              inputMode="decimal"
              className="text-end tabular-nums"
              value={years}
              onChange={(event) => setYears(event.target.value)}
            />
          )}
        </Field>
        <Button type="submit">
          <Plus aria-hidden="true" />
          {t('profile:skills.add')}
        </Button>
      </div>
      {problem !== undefined && <Problem id={`${id}-problem`}>{problem}</Problem>}
    </form>
  );
}

/** What the list of skills suggests for what was typed last; an answer that comes late is dropped. */
function useSuggestions() {
  const shell = useShell();
  const latest = useRef('');
  const [suggestions, setSuggestions] = useState<readonly Suggestion[]>([]);
  const suggest = (typed: string) => {
    latest.current = typed;
    if (typed.trim() === '') return setSuggestions([]);
    shell.suggestSkills(typed, MOST_SHOWN).then(
      (found) => latest.current === typed && setSuggestions(found),
      // Without the list every word can still be typed.
      () => setSuggestions([]),
    );
  };
  return { suggestions, suggest };
}

interface SuggestingInputProps {
  readonly id: string;
  readonly inputRef: React.Ref<HTMLInputElement>;
  readonly value: string;
  readonly suggestions: readonly Suggestion[];
  readonly onValue: (value: string) => void;
}

/** The list stands in the page below the field, not in a layer of its own: a layer would hide the rest from screen readers while it is open. */
function SuggestingInput({ id, inputRef, value, suggestions, onValue }: SuggestingInputProps) {
  const [open, setOpen] = useState(false);
  const shown = open && suggestions.length > 0;
  return (
    <Autocomplete.Root
      inline
      items={suggestions}
      mode="none"
      open={shown}
      onOpenChange={setOpen}
      value={value}
      onValueChange={(typed) => {
        setOpen(true);
        onValue(typed);
      }}
      itemToStringValue={({ name }: Suggestion) => name}
    >
      <div className="relative">
        <Autocomplete.Input
          id={id}
          ref={inputRef}
          aria-expanded={shown}
          placeholder={t('profile:skills.placeholder')}
          maxLength={120}
          className={inputClasses()}
          onBlur={() => setOpen(false)}
          onKeyDown={(event) => event.key === 'Escape' && setOpen(false)}
        />
        {shown && (
          <div className={`${floatClasses} absolute inset-x-0 top-full z-10 mt-1 p-1`}>
            <Autocomplete.List aria-label={t('profile:skills.title')}>
              {(suggestion: Suggestion) => (
                <Autocomplete.Item
                  key={suggestion.name}
                  value={suggestion}
                  onClick={() => {
                    setOpen(false);
                    onValue(suggestion.name);
                  }}
                  className="flex min-h-8 cursor-default items-center gap-2 rounded-sm px-2 py-1.5 data-highlighted:bg-selected"
                >
                  {suggestion.name}
                  {suggestion.alias !== undefined && (
                    <span className="ms-auto ps-4 text-xs text-ink-3">{suggestion.alias}</span>
                  )}
                </Autocomplete.Item>
              )}
            </Autocomplete.List>
          </div>
        )}
      </div>
    </Autocomplete.Root>
  );
}
