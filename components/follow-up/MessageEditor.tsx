import { Copy, Mail } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import type { WrittenDraft } from '../../lib/app/follow-up';
import type { Contact } from '../../lib/domain/application';
import { MESSAGE_LANGUAGES, type MessageLanguage, type Tone } from '../../lib/domain/settings';
import { mailtoUrl } from '../../lib/follow-ups/mailto';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button } from '../ui/Button';
import { Select } from '../ui/Select';
import { useToast } from '../ui/Toast';

/** How the message is to be written; what is absent is as the posting and the settings say. */
export interface Wish {
  readonly language?: MessageLanguage;
  readonly tone?: Tone;
  readonly contactId?: string;
}

export interface MessageEditorProps {
  /** Whom it may go to. */
  readonly people?: readonly Contact[];
  readonly write: (wish: Wish) => Promise<WrittenDraft>;
  /** What else can be done. */
  readonly children?: ReactNode;
}

interface Message extends Pick<WrittenDraft, 'subject' | 'body' | 'address'> {
  readonly language: MessageLanguage;
  readonly tone: Tone;
  readonly contactId: string;
  /** The user wrote in it. */
  readonly own: boolean;
}

const EMPTY: Message = {
  subject: '',
  body: '',
  address: '',
  language: 'en',
  tone: 'formal',
  contactId: '',
  own: false,
};

const LINE = 'grid grid-cols-[5rem_1fr] items-center border-b border-line focus-within:bg-hover';
const INPUT = 'min-w-0 bg-transparent py-[7px] pe-3 text-ink -outline-offset-2';

/** "Deutsch": each language in its own words. */
const nameOf = (language: MessageLanguage): string =>
  new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language;

const LANGUAGES = MESSAGE_LANGUAGES.map((value) => ({ value, label: nameOf(value) }));
const TONES = [
  { value: 'formal', label: t('followUp:tones.formal') },
  { value: 'friendly', label: t('followUp:tones.friendly') },
] as const;

const wishOf = ({ language, tone, contactId }: Message): Wish => ({
  language,
  tone,
  ...(contactId === '' ? {} : { contactId }),
});

/** A drafted message, to be changed, copied or opened in a mail program: nothing is sent from here. One about something else is another (`key`). */
export function MessageEditor({ people = [], write, children }: MessageEditorProps) {
  const shell = useShell();
  const toast = useToast();
  const { run } = useAct();
  const id = useId();
  const [message, setMessage] = useState<Message>();

  const first = useRef(write);
  useEffect(() => {
    let wanted = true;
    first.current({}).then(
      ({ contactId, ...draft }) => wanted && setMessage({ ...draft, contactId: contactId ?? '', own: false }),
      // Without a draft the fields stand empty, to be written by hand.
      () => wanted && setMessage(EMPTY),
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (message === undefined) return null;
  const change = (part: Partial<Message>) => setMessage({ ...message, ...part, own: true });

  const rewrite = async (part: Wish) => {
    const draft = await run(() => write({ ...wishOf(message), ...part }));
    if (draft === undefined) return;
    setMessage({ ...draft, contactId: draft.contactId ?? '', own: false });
    if (message.own) toast({ says: t('followUp:writtenAnew'), undo: () => setMessage(message) });
  };

  return (
    <>
      <div className="flex flex-wrap gap-2">
        <Select
          label={t('followUp:language')}
          value={message.language}
          choices={LANGUAGES}
          onChoose={(language) => void rewrite({ language })}
        />
        <Select<Tone>
          label={t('followUp:tone')}
          value={message.tone}
          choices={TONES}
          onChoose={(tone) => void rewrite({ tone })}
        />
        {people.length > 1 && (
          <Select
            label={t('followUp:person')}
            value={message.contactId}
            choices={people.map(({ id: value, name: label }) => ({ value, label }))}
            onChoose={(contactId) => void rewrite({ contactId })}
          />
        )}
      </div>
      <div className="overflow-hidden rounded-md border border-line-control text-sm">
        <div className={LINE}>
          <label htmlFor={`${id}-to`} className="ps-3 text-ink-3">
            {t('followUp:to')}
          </label>
          <input
            id={`${id}-to`}
            type="email"
            value={message.address}
            placeholder={t('followUp:toHint')}
            onChange={(event) => change({ address: event.target.value })}
            className={INPUT}
          />
        </div>
        <div className={LINE}>
          <label htmlFor={`${id}-subject`} className="ps-3 text-ink-3">
            {t('followUp:subject')}
          </label>
          <input
            id={`${id}-subject`}
            value={message.subject}
            onChange={(event) => change({ subject: event.target.value })}
            className={INPUT}
          />
        </div>
        <textarea
          aria-label={t('followUp:message')}
          lang={message.language}
          rows={Math.min(20, message.body.split('\n').length + 5)}
          value={message.body}
          onChange={(event) => change({ body: event.target.value })}
          className="block w-full resize-y [field-sizing:content] bg-transparent p-3 -outline-offset-2"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" onClick={() => void run(() => shell.openUrl(mailtoUrl(message, message.address)))}>
          <Mail aria-hidden="true" />
          {t('followUp:openInMail')}
        </Button>
        <Button
          onClick={() =>
            void run(() => navigator.clipboard.writeText(`${message.subject}\n\n${message.body}`), t('followUp:copied'))
          }
        >
          <Copy aria-hidden="true" />
          {t('followUp:copy')}
        </Button>
        {children !== undefined && (
          <>
            <span className="flex-1" />
            {children}
          </>
        )}
      </div>
    </>
  );
}
