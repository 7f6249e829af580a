import { Bell } from 'lucide-react';
import { useState } from 'react';
import type { Application, Contact, FollowUp } from '../../lib/domain/application';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { LinkButton } from '../ui/Button';
import { Rich } from '../ui/Rich';
import { FollowUpActions } from './FollowUpActions';
import { MessageEditor } from './MessageEditor';
import { dueText, isDue, whyText } from './words';

export interface DraftCardProps {
  readonly followUp: FollowUp;
  readonly application: Application;
  /** People whom it may go to. */
  readonly contacts: readonly Contact[];
  readonly about: string;
  readonly now: number;
}

/** The next follow-up: when, why, and the message to send by hand. It is amber once it is due. */
export function DraftCard({ followUp, application, contacts, about, now }: DraftCardProps) {
  const services = useServices();
  const due = isDue(followUp, now);
  const [open, setOpen] = useState(due);
  return (
    <section
      aria-label={t('followUp:label')}
      className={`grid gap-4 rounded-md border bg-surface p-4 print:hidden ${due ? 'border-due-line' : 'border-line'}`}
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
        <MessageEditor
          key={followUp.id}
          people={contacts}
          write={(wish) => services.draftFollowUp({ applicationId: application.id, ...wish })}
        >
          <FollowUpActions
            followUpId={followUp.id}
            applicationId={application.id}
            about={about}
            look="quiet"
            small={false}
          />
        </MessageEditor>
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
  const stop = (says: string) => (
    <LinkButton onClick={() => void act(() => services.stopFollowUps({ applicationId }), t('followUp:stopped'))}>
      {says}
    </LinkButton>
  );
  return (
    <>
      {' '}
      <Rich text={t('followUp:someRecruiters')} parts={{ stop }} />
    </>
  );
}
