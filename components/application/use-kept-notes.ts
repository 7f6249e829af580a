import { useCallback, useEffect, useRef, useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { codeOf } from '../../lib/errors';
import { t } from '../../lib/words';
import { useServices } from '../shell/context';
import { explain } from '../shell/errors';
import { useToast } from '../ui/Toast';

/** A pause in typing this long, and what was typed is kept. */
const PAUSE_MS = 800;

/** In UTF-16 units, as the schema of an application says. */
const LONGEST_NOTES = 100_000;

export interface KeptNotes {
  /** What stands in the field. */
  readonly text: string;
  readonly state: 'kept' | 'typing' | 'too-long' | 'conflict' | 'failed';
  /** What another tab wrote meanwhile. */
  readonly theirs: string | null;
  /** Why it could not be kept. */
  readonly failure: string | null;
  readonly type: (text: string) => void;
  /** Keeps what was typed now, and says so with Undo. Gives whether all is kept. */
  readonly finish: () => Promise<boolean>;
  /** After a conflict: what is to stand, in the place of what stands. */
  readonly settle: (text: string) => void;
}

/** Notes that are kept while they are typed; a crash loses no more than the last second. */
export function useKeptNotes({ id: applicationId, notes }: Application): KeptNotes {
  const services = useServices();
  const toast = useToast();
  /** What was typed; null where nobody types. */
  const [typed, setTyped] = useState<string | null>(null);
  /** What stands in the database, as far as this field knows. */
  const [written, setWritten] = useState(notes);
  const [theirs, setTheirs] = useState<string | null>(null);
  const [failure, setFailure] = useState<string | null>(null);
  /** The same for work that goes on while the screen changes; `before`: what stood there when the sitting began. */
  const now = useRef({ typed, written, before: null as string | null, turn: Promise.resolve(true) });
  if (typed === null) now.current.written = notes;

  const keep = useCallback((): Promise<boolean> => {
    const work = async (): Promise<boolean> => {
      const { typed: text, written: shown, before } = now.current;
      if (text === null || text === shown) return true;
      if (text.length > LONGEST_NOTES) return false;
      try {
        const { conflict } = await services.keepNotes({ applicationId, notes: text, shown, begins: before === null });
        setTheirs(conflict);
        setFailure(null);
        if (conflict !== null) return false;
        now.current.written = text;
        now.current.before ??= shown;
        setWritten(text);
        return true;
      } catch (thrown) {
        setFailure(explain(codeOf(thrown)));
        return false;
      }
    };
    // One after the other: each knows what the one before it wrote.
    now.current.turn = now.current.turn.then(work);
    return now.current.turn;
  }, [services, applicationId]);

  useEffect(() => {
    if (typed === null || typed === written || theirs !== null) return;
    const timer = setTimeout(() => void keep(), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed, written, theirs, keep]);

  // Another page, another tab in front, or the window closes: what was typed is kept at once.
  useEffect(() => {
    const leave = () => void keep();
    window.addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', leave);
    return () => {
      window.removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', leave);
      leave();
    };
  }, [keep]);

  const type = (text: string) => {
    if (typed === null) setWritten(now.current.written);
    now.current.typed = text;
    setTyped(text);
  };

  const takeBack = async (before: string, after: string) => {
    const { conflict } = await services.keepNotes({ applicationId, notes: before, shown: after, begins: false });
    toast(conflict === null ? { says: t('change:undone') } : { says: explain('conflict'), failed: true });
  };

  const text = typed ?? notes;
  const state = (): KeptNotes['state'] => {
    if (theirs !== null) return 'conflict';
    if (text.length > LONGEST_NOTES) return 'too-long';
    if (failure !== null) return 'failed';
    return typed === null || typed === written ? 'kept' : 'typing';
  };
  return {
    text,
    theirs,
    failure,
    state: state(),
    type,
    async finish() {
      if (!(await keep())) return false;
      const { before, written: after } = now.current;
      now.current.typed = null;
      now.current.before = null;
      setTyped(null);
      if (before !== null && before !== after)
        toast({ says: t('application:notes.kept'), undo: () => void takeBack(before, after) });
      return true;
    },
    settle(chosen) {
      now.current.written = theirs ?? now.current.written;
      setWritten(now.current.written);
      setTheirs(null);
      type(chosen);
    },
  };
}
