import { useState } from 'react';
import {
  MESSAGE_KINDS,
  MESSAGE_LANGUAGES,
  type MessageKind,
  type MessageLanguage,
  Tone,
} from '../../lib/domain/settings';
import { templateOf, VARIABLES } from '../../lib/follow-ups/draft';
import type { SettingsView } from '../../lib/store/queries/views';
import { t } from '../../lib/words';
import { Card, Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { Field, TextArea, TextInput } from '../ui/Field';
import { Select } from '../ui/Select';
import { SettingRow } from './SettingsPage';
import { type ChangeSettings, useChangeSettings } from './use-change-settings';

const LANGUAGE_NAMES: Readonly<Record<MessageLanguage, string>> = {
  en: 'English',
  de: 'Deutsch',
  fr: 'Français',
  es: 'Español',
};
/** How the drafted messages sound, and the user's own. */
export function Messages({ settings }: { readonly settings: SettingsView }) {
  const change = useChangeSettings(settings);
  const [kind, setKind] = useState<MessageKind>('first');
  const [language, setLanguage] = useState<MessageLanguage>('en');
  return (
    <Group title={t('settings:messages.title')}>
      <Card>
        <ul className="divide-y divide-line">
          <SettingRow name={t('settings:messages.tone')} says={t('settings:messages.toneSays')}>
            <Select
              label={t('settings:messages.tone')}
              value={settings.tone}
              choices={Tone.options.map((value) => ({ value, label: t(`settings:messages.tones.${value}`) }))}
              onChoose={(tone) => void change({ tone }, t('settings:messages.toneChanged'))}
            />
          </SettingRow>
          <SettingRow name={t('settings:messages.own')} says={t('settings:messages.ownSays')}>
            <Select
              label={t('settings:messages.which')}
              value={kind}
              choices={MESSAGE_KINDS.map((value) => ({ value, label: t(`settings:messages.kinds.${value}`) }))}
              onChoose={setKind}
            />
            <Select
              label={t('settings:messages.language')}
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
        void change({ templates: [...others, { kind, language, subject, body }] }, t('settings:messages.kept'));
      }}
    >
      <Field label={t('settings:messages.subject')}>
        {(ids) => (
          <TextInput {...ids} value={subject} maxLength={300} onChange={(event) => setSubject(event.target.value)} />
        )}
      </Field>
      <Field label={t('settings:messages.message')} hint={t('settings:messages.messageHint')}>
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
      <section aria-label={t('settings:messages.braces')} className="text-sm text-ink-2">
        <h3 className="font-medium">{t('settings:messages.braces')}</h3>
        <dl className="mt-1 grid grid-cols-[max-content_1fr] gap-x-3 gap-y-1">
          {VARIABLES.map((name) => (
            <div key={name} className="contents">
              <dt className="font-medium text-ink">{`{${name}}`}</dt>
              <dd>{t(`settings:messages.variables.${name}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <div className="flex justify-end gap-2">
        {own !== undefined && (
          <Button
            small
            look="quiet"
            onClick={() => void change({ templates: others }, t('settings:messages.backDone'))}
          >
            {t('settings:messages.back')}
          </Button>
        )}
        <Button small type="submit" disabled={!changed}>
          {t('settings:messages.keep')}
        </Button>
      </div>
    </form>
  );
}
