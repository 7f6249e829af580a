import * as z from 'zod/mini';
import { Application } from '../domain/application';
import { Day, text, WebUrl } from '../domain/common';
import { JobPosting } from '../domain/posting';
import { JobcairnError } from '../errors';

const Title = text(500).check(z.refine((value) => value.trim() !== '', 'a title is needed'));

/** The facts of a posting that a person may write. */
export const PostingEdits = z.partial(
  z.object({
    title: Title,
    company: JobPosting.shape.company,
    location: JobPosting.shape.location,
    remote: JobPosting.shape.remote,
    employment: JobPosting.shape.employment,
    seniority: JobPosting.shape.seniority,
    salary: JobPosting.shape.salary,
    postedOn: JobPosting.shape.postedOn,
    closesOn: JobPosting.shape.closesOn,
    description: JobPosting.shape.description,
    applyUrl: JobPosting.shape.applyUrl,
  }),
);
export type PostingEdits = z.infer<typeof PostingEdits>;

/** A posting typed in by hand. `url`: its page, null when there is none. `appliedOn`: null when only saved. */
export const ManualPosting = z.extend(PostingEdits, {
  title: Title,
  url: z.nullable(WebUrl),
  appliedOn: z.nullable(Day),
});
export type ManualPosting = z.infer<typeof ManualPosting>;

/** What a person may change of an application besides its stage. */
export const ApplicationEdits = z.partial(
  z.pick(Application, {
    notes: true,
    tags: true,
    excitement: true,
    followUpsOff: true,
    resumeVersion: true,
    pace: true,
    promisedOn: true,
    offerBy: true,
    offerPay: true,
    offerNotes: true,
  }),
);
export type ApplicationEdits = z.infer<typeof ApplicationEdits>;

/** The value in its checked form. Throws `invalid` naming the first field that is wrong. */
export function checked<T>(schema: z.core.$ZodType<unknown, unknown> & z.ZodMiniType<T>, value: unknown): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  throw new JobcairnError('invalid', `${issue?.path.join('.') || 'value'}: ${issue?.message ?? 'wrong'}`);
}
