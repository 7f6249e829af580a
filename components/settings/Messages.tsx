import { useState } from 'react';
import {
  MESSAGE_KINDS,
  MESSAGE_LANGUAGES,
  type MessageKind,
  type MessageLanguage,
  type Tone,
} from '../../lib/domain/settings';
import { templateOf, VARIABLES } from '../../lib/follow-ups/draft';
import type { SettingsView } from '../../lib/store/queries/views';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Field, TextArea, TextInput } from '../ui/Field';
import { Select } from '../ui/Select';
import { SettingRow } from './SettingsPage';
import { type ChangeSettings, useChangeSettings } from './use-change-settings';

const KIND_NAMES: Readonly<Record<MessageKind, string>> = {
  first: 'First follow-up',
  second: 'Second follow-up',
  'thank-you': 'Thanks for an interview',
  'after-interview': 'After an interview',
  offer: 'Offer',
  rejection: 'Rejection: thanks and feedback',
  networking: 'Networking',
};
const LANGUAGE_NAMES: Readonly<Record<MessageLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};
const TONES: readonly { readonly value: Tone; readonly label: string }[] = [
  { value: 'formal', label: 'Formal' },
  { value: 'friendly', label: 'Friendly' },
];

/** How the drafted messages sound, and the user's own. */
export function Messages({ settings }: { readonly settings: SettingsView }) {
  const change = useChangeSettings(settings);
  const [kind, setKind] = useState<MessageKind>('first');
  const [language, setLanguage] = useState<MessageLanguage>('en');
  return (
    <Group title="Messages">
      <Card>
        <ul className="divide-y divide-line">
          <SettingRow name="Tone" says="Drafts are in the language of the posting where it is one of these four">
            <Select
              label="Tone"
              value={settings.tone}
              choices={TONES}
              onChoose={(tone) => void change({ tone }, 'Tone changed')}
            />
          </SettingRow>
          <SettingRow name="Your own words" says="In the place of a message of ours">
            <Select
              label="Which message"
              value={kind}
              choices={MESSAGE_KINDS.map((value) => ({ value, label: KIND_NAMES[value] }))}
              onChoose={setKind}
            />
            <Select
              label="In which language"
              value={language}
              choices={MESSAGE_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
              onChoose={setLanguage}
            />
          </SettingRow>
        </ul>
        <TemplateEditor
          key={`${kind} ${language} ${settings.tone} ${settings.updatedAt}`}
          settings={settings}
          change={change}
          kind={kind}
          language={language}
        />
      </Card>
    </Group>
  );
}

interface TemplateEditorProps {
  readonly settings: SettingsView;
  readonly change: ChangeSettings;
  readonly kind: MessageKind;
  readonly language: MessageLanguage;
}

function TemplateEditor({ settings, change, kind, language }: TemplateEditorProps) {
  const own = settings.templates.find((one) => one.kind === kind && one.language === language);
  const before = own ?? templateOf(kind, language, settings.tone);
  const [subject, setSubject] = useState(before.subject);
  const [body, setBody] = useState(before.body);
  const others = settings.templates.filter((one) => one !== own);
  const changed = subject !== before.subject || body !== before.body;
  return (
    <form
      className="grid gap-3 border-t border-line px-4 py-3"
      onSubmit={(event) => {
        event.preventDefault();
        void change({ templates: [...others, { kind, language, subject, body }] }, 'Your words are kept');
      }}
    >
      <Field label="Subject">
        {(ids) => (
          <TextInput {...ids} value={subject} maxLength={300} onChange={(event) => setSubject(event.target.value)} />
        )}
      </Field>
      <Field label="Message" hint="A sentence with something that is not known of a job is left out.">
        {(ids) => (
          <TextArea
            {...ids}
            rows={10}
            value={body}
            maxLength={10_000}
            onChange={(event) => setBody(event.target.value)}
          />
        )}
      </Field>
      <section aria-label="What can stand in braces" className="text-sm text-ink-2">
        <h3 className="font-medium">What can stand in braces</h3>
        <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
          {Object.entries(VARIABLES).map(([name, says]) => (
            <div key={name} className="contents">
              <dt className="font-medium text-ink">{`{${name}}`}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="flex justify-end gap-2">
        {own !== undefined && (
          <Button
            small
            look="quiet"
            onClick={() => void change({ templates: others }, 'Back to the words of Jobcairn')}
          >
            Back to ours
          </Button>
        )}
        <Button small type="submit" disabled={!changed}>
          Keep my words
        </Button>
      </div>
    </form>
  );
}
