import { Flag, Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import type { ApplicationView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { PERIOD_CHOICES } from '../posting/FactFields';
import { payText } from '../posting/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { DateInput, Field, TextArea, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Select } from '../ui/Select';
import { type OfferProblems, type OfferValues, offerProblems, offerValuesOf, payOf } from './offer-values';

const hasOffer = ({ stage, offerBy, offerPay, offerNotes }: Application): boolean =>
  stage === 'offer' || offerBy !== null || offerPay !== null || offerNotes !== '';

/** What they offer, and until when to answer. */
export function Offer({ view, now }: { readonly view: ApplicationView; readonly now: number }) {
  const { application } = view;
  const [open, setOpen] = useState(false);
  const form = (
    <Dialog title={t(hasOffer(application) ? 'offer:edit' : 'offer:note')} open={open} onOpen={setOpen}>
      <OfferForm view={view} onDone={() => setOpen(false)} />
    </Dialog>
  );
  if (!hasOffer(application)) {
    if (application.stage !== 'interviewing' && application.stage !== 'applied') return null;
    return (
      <div>
        <Button onClick={() => setOpen(true)}>
          <Flag aria-hidden="true" />
          {t('offer:note')}
        </Button>
        {form}
      </div>
    );
  }
  const { offerBy, offerPay, offerNotes } = application;
  return (
    <Group
      title={t('offer:title')}
      aside={
        <IconButton small label={t('offer:edit')} onClick={() => setOpen(true)}>
          <Pencil aria-hidden="true" />
        </IconButton>
      }
    >
      <div className="grid gap-2 rounded-md border border-line bg-surface p-4 text-sm">
        <p className="font-medium">{offerPay === null ? t('offer:notStated') : payText(offerPay)}</p>
        {offerBy !== null && (
          <p className="flex items-center gap-2 text-ink-2">
            <Flag aria-hidden="true" className="text-ink-3" />
            {t('offer:dueOn', { day: dayText(offerBy, dayOf(now)) })}
          </p>
        )}
        {offerNotes !== '' && <p className="whitespace-pre-wrap text-ink-2">{offerNotes}</p>}
      </div>
      {form}
    </Group>
  );
}

function OfferForm({ view, onDone }: { readonly view: ApplicationView; readonly onDone: () => void }) {
  const services = useServices();
  const { act, busy } = useAct();
  const now = services.now();
  const today = dayOf(now);
  const [values, setValues] = useState(() => offerValuesOf(view.application, today, view.posting.salary));
  const [problems, setProblems] = useState<OfferProblems>({});
  const change = (part: Partial<OfferValues>) => setValues({ ...values, ...part });

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = offerProblems(values, now);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const { on, by, notes } = values;
    const noted = await act(
      () =>
        services.noteOffer({
          applicationId: view.application.id,
          on,
          by: by === '' ? null : by,
          pay: payOf(values),
          notes,
        }),
      t('offer:noted'),
    );
    if (noted !== undefined) onDone();
  };

  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)} noValidate>
      <Field label={t('offer:on')} problem={problems.on}>
        {(ids) => <DateInput {...ids} value={values.on} max={today} onDay={(on) => change({ on })} />}
      </Field>
      <Field label={t('offer:by')} hint={t('offer:byHint')} problem={problems.by}>
        {(ids) => <DateInput {...ids} value={values.by} min={values.on} onDay={(by) => change({ by })} />}
      </Field>
      <div className="grid grid-cols-[1fr_5rem_1fr] items-start gap-2">
        <Field label={t('offer:pay')} problem={problems.amount}>
          {(ids) => (
            <TextInput
              {...ids}
              inputMode="decimal"
              maxLength={20}
              value={values.amount}
              onChange={(event) => change({ amount: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('offer:currency')} problem={problems.currency}>
          {(ids) => (
            <TextInput
              {...ids}
              maxLength={3}
              value={values.currency}
              onChange={(event) => change({ currency: event.target.value })}
            />
          )}
        </Field>
        <Field label={t('offer:per')}>
          {({ id }) => (
            <Select
              id={id}
              label={t('offer:per')}
              value={values.per}
              choices={PERIOD_CHOICES}
              onChoose={(per) => change({ per })}
            />
          )}
        </Field>
      </div>
      <Field label={t('offer:notes')} problem={problems.notes}>
        {(ids) => (
          <TextArea
            {...ids}
            rows={4}
            placeholder={t('offer:notesHint')}
            value={values.notes}
            onChange={(event) => change({ notes: event.target.value })}
          />
        )}
      </Field>
      <FormFoot keep={t('offer:keep')} disabled={busy} onCancel={onDone} />
    </form>
  );
}
