import { useEffect, useRef, useState } from 'react';
import { codeOf } from '../../lib/errors';
import type { ReadResume } from '../../lib/resume';
import { t } from '../../lib/words';
import { useShell } from '../shell/context';
import { explain } from '../shell/errors';

/** A résumé that was read and not yet taken in. */
export interface Draft extends ReadResume {
  readonly name: string;
  /** Null for pasted text. */
  readonly file: { readonly type: string; readonly bytes: Uint8Array<ArrayBuffer> } | null;
}

interface Progress {
  readonly name: string;
  /** 0 … 1. */
  readonly done: number;
}

/** A file of more than this is not even loaded, in bytes. */
const LARGEST = 20_000_001;

/** Reads a dropped file or a pasted text, one at a time: the next one ends the one before. */
export function useReading(onRead: (draft: Draft) => void) {
  const shell = useShell();
  const [progress, setProgress] = useState<Progress>();
  const [problem, setProblem] = useState<string>();
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const read = async (name: string, load: () => Promise<Uint8Array<ArrayBuffer> | string>, type: string | null) => {
    running.current?.abort();
    const stop = new AbortController();
    running.current = stop;
    setProblem(undefined);
    setProgress({ name, done: 0 });
    try {
      const source = await load();
      const onProgress = (done: number) => !stop.signal.aborted && setProgress({ name, done });
      const found = await shell.readResume(source, { signal: stop.signal, onProgress });
      if (stop.signal.aborted) return;
      onRead({ ...found, name, file: typeof source === 'string' || type === null ? null : { type, bytes: source } });
    } catch (thrown) {
      if (!stop.signal.aborted) setProblem(explain(codeOf(thrown)));
    } finally {
      if (running.current === stop) setProgress(undefined);
    }
  };

  return {
    progress,
    problem,
    readFile: (file: File) =>
      read(file.name, async () => new Uint8Array(await file.slice(0, LARGEST).arrayBuffer()), file.type),
    readText: (text: string) => read(t('profile:resumes.pasted'), async () => text, null),
    cancel: () => {
      running.current?.abort();
      setProgress(undefined);
    },
  };
}
