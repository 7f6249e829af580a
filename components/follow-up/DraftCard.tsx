import { Bell, Copy, Mail } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import type { Application, FollowUp } from '../../lib/domain/application';
import { mailtoUrl } from '../../lib/follow-ups/mailto';
import { useServices, useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Button, LinkButton } from '../ui/Button';
import { FollowUpActions } from './FollowUpActions';
import { dueText, isDue, whyText } from './words';

export interface DraftCardProps {
  readonly followUp: FollowUp;
  readonly application: Application;
  readonly about: string;
  readonly now: number;
}

/** The next follow-up: when, why, and the message to send by hand. It is amber once it is due. */
export function DraftCard({ followUp, application, about, now }: DraftCardProps) {
  const due = isDue(followUp, now);
  const [open, setOpen] = useState(due);
  return (
    <section
      aria-label="Follow-up"
      className={`grid gap-4 rounded-md border bg-surface p-4 ${due ? 'border-due-line' : 'border-line'}`}
    >
      <div className="flex items-start gap-2">
        <Bell aria-hidden="true" className={`mt-0.5 ${due ? 'text-due' : 'text-ink-3'}`} />
        <div className="min-w-0 flex-1">
          <h2 className="font-semibold">{dueText(followUp, now)}</h2>
          <p className="text-sm text-ink-2">
            {whyText(followUp, application, now)}
            {followUp.kind === 'application' && <StopSentence applicationId={application.id} />}
          </p>
        </div>
      </div>
      {open ? (
        <DraftEditor followUp={followUp} application={application} about={about} />
      ) : (
        <FollowUpActions
          followUpId={followUp.id}
          applicationId={application.id}
          about={about}
          onDraft={() => setOpen(true)}
        />
      )}
    </section>
  );
}

function StopSentence({ applicationId }: { readonly applicationId: string }) {
  const services = useServices();
  const { act } = useAct();
  return (
    <>
      {' '}
      Some recruiters prefer no follow-up:{' '}
      <LinkButton
        onClick={() => void act(() => services.stopFollowUps({ applicationId }), 'No more follow-ups for this one')}
      >
        switch off for this one
      </LinkButton>
      .
    </>
  );
}

interface Message {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
}

const LINE = 'grid grid-cols-[5rem_1fr] items-center border-b border-line focus-within:bg-hover';
const INPUT = 'min-w-0 bg-transparent py-[7px] pe-3 text-ink -outline-offset-2';

function DraftEditor({ followUp, application, about }: Omit<DraftCardProps, 'now'>) {
  const services = useServices();
  const shell = useShell();
  const { run } = useAct();
  const id = useId();
  const [message, setMessage] = useState<Message>();
  const applicationId = application.id;

  useEffect(() => {
    let wanted = true;
    services.draftFollowUp({ applicationId }).then(
      ({ subject, body }) => wanted && setMessage({ to: '', subject, body }),
      // Without a draft the fields stand empty, to be written by hand.
      () => wanted && setMessage({ to: '', subject: '', body: '' }),
    );
    return () => {
      wanted = false;
    };
  }, [services, applicationId]);

  if (message === undefined) return null;
  const change = (part: Partial<Message>) => setMessage({ ...message, ...part });
  const copy = () =>
    run(() => navigator.clipboard.writeText(`${message.subject}\n\n${message.body}`), 'Message copied');
  return (
    <>
      <div className="overflow-hidden rounded-md border border-line-control text-sm">
        <div className={LINE}>
          <label htmlFor={`${id}-to`} className="ps-3 text-ink-3">
            To
          </label>
          <input
            id={`${id}-to`}
            type="email"
            value={message.to}
            placeholder="Their address, if you know it"
            onChange={(event) => change({ to: event.target.value })}
            className={INPUT}
          />
        </div>
        <div className={LINE}>
          <label htmlFor={`${id}-subject`} className="ps-3 text-ink-3">
            Subject
          </label>
          <input
            id={`${id}-subject`}
            value={message.subject}
            onChange={(event) => change({ subject: event.target.value })}
            className={INPUT}
          />
        </div>
        <textarea
          aria-label="Message"
          rows={Math.min(20, message.body.split('\n').length + 5)}
          value={message.body}
          onChange={(event) => change({ body: event.target.value })}
          className="block w-full resize-y [field-sizing:content] bg-transparent p-3 -outline-offset-2"
        />
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" onClick={() => void run(() => shell.openUrl(mailtoUrl(message, message.to)))}>
          <Mail aria-hidden="true" />
          Open in mail
        </Button>
        <Button onClick={() => void copy()}>
          <Copy aria-hidden="true" />
          Copy
        </Button>
        <span className="flex-1" />
        <FollowUpActions
          followUpId={followUp.id}
          applicationId={applicationId}
          about={about}
          look="quiet"
          small={false}
        />
      </div>
    </>
  );
}
