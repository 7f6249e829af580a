import { Flag, Pencil } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import type { OfferPart } from '../../lib/app/offer';
import type { Money } from '../../lib/domain/posting';
import type { ApplicationView } from '../../lib/store/queries/views';
import { dayOf } from '../../lib/time';
import { t } from '../../lib/words';
import { PERIOD_CHOICES } from '../posting/FactFields';
import { payText } from '../posting/words';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { useEditing } from '../shell/use-editing';
import { Group } from '../ui/Banner';
import { Button, IconButton } from '../ui/Button';
import { Conflicts } from '../ui/Conflicts';
import { Dialog } from '../ui/Dialog';
import { dayText } from '../ui/dates';
import { DateInput, Field, TextArea, TextInput } from '../ui/Field';
import { FormFoot } from '../ui/FormFoot';
import { Select } from '../ui/Select';
import {
  asksDay,
  hasOffer,
  type OfferProblems,
  offerProblems,
  offerValuesOf,
  PARTS,
  payOf,
  shownOffer,
} from './offer-values';

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
  const [dayAsked] = useState(() => asksDay(view.application));
  const { values, change, conflicts, save, settle } = useEditing({
    begun: shownOffer(view.application, today),
    valuesOf: (offer) => offerValuesOf(offer, today, view.posting.salary),
    parts: PARTS,
    write: (wanted, shown) => {
      const { on, by, notes } = wanted;
      const before = offerValuesOf(shown, today, view.posting.salary);
      const paid = PARTS.offerPay.some((part) => wanted[part] !== before[part]);
      return act(
        () =>
          services.noteOffer({
            applicationId: view.application.id,
            on,
            by: by === '' ? null : by,
            notes,
            shown,
            ...(paid ? { pay: payOf(wanted) } : {}),
          }),
        t('offer:noted'),
      );
    },
  });
  const [problems, setProblems] = useState<OfferProblems>({});

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found = offerProblems(values, now, dayAsked);
    setProblems(found);
    if (Object.keys(found).length === 0 && (await save())) onDone();
  };

  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)} noValidate>
      {dayAsked && (
        <Field label={t('offer:on')} problem={problems.on}>
          {(ids) => <DateInput {...ids} value={values.on} max={today} onDay={(on) => change({ on })} />}
        </Field>
      )}
      <Field label={t('offer:by')} hint={t('offer:byHint')} problem={problems.by}>
        {(ids) => (
          <DateInput {...ids} value={values.by} min={dayAsked ? values.on : undefined} onDay={(by) => change({ by })} />
        )}
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
      <Conflicts
        takesFocus
        disputes={conflicts.map(({ field, here, yours }) => ({
          key: field,
          label: LABELS[field],
          theirs: saidOf(field, here),
          yours: saidOf(field, yours),
        }))}
        onSettle={(field, take) => void settle(field, take).then((done) => done && onDone())}
      />
      <FormFoot keep={t('offer:keep')} disabled={busy || conflicts.length > 0} onCancel={onDone} />
    </form>
  );
}

const LABELS: Readonly<Record<OfferPart, string>> = {
  on: t('offer:on'),
  offerBy: t('offer:by'),
  offerPay: t('offer:pay'),
  offerNotes: t('offer:notes'),
};

/** A part of the offer as a sentence has it. */
function saidOf(field: OfferPart, value: unknown): string {
  if (field === 'offerPay') return value === null ? t('offer:notStated') : payText(value as Money);
  if (field === 'offerNotes') return String(value) || t('change:conflict.nothing');
  if (value !== null) return dayText(String(value));
  return t(field === 'on' ? 'change:conflict.moved' : 'change:conflict.nothing');
}
