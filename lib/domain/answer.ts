import type { Event } from './application';

/** An employer answered: they wrote, or the application moved where only an answer moves it. */
export const isAnswer = (event: Event): boolean =>
  event.kind === 'reply' ||
  event.kind === 'offer' ||
  (event.kind === 'moved' && (event.to === 'interviewing' || event.to === 'offer' || event.to === 'rejected'));
