import { useLayoutEffect, useState } from 'react';
import type { Mapping } from '../../lib/exchange/fields';
import type { Answers } from '../../lib/exchange/questions';
import { type Interpreted, interpret } from '../../lib/exchange/rows';
import type { Table } from '../../lib/exchange/table';
import { useServices } from '../shell/context';
import { useProgress } from './use-progress';

/** So long it is read at a stretch, in ms: the page answers in between, and a short table is there at once. */
const AT_A_STRETCH = 30;

/** The rows of a table as they are understood; undefined while they are read. */
export function useInterpreted(table: Table, mapping: Mapping, answers: Answers) {
  const services = useServices();
  const [read, setRead] = useState<Interpreted>();
  const { done, progress } = useProgress();
  useLayoutEffect(() => {
    setRead(undefined);
    const steps = interpret(table, mapping, answers, services.now());
    let timer: ReturnType<typeof setTimeout> | undefined;
    const go = () => {
      const until = performance.now() + AT_A_STRETCH;
      for (let step = steps.next(); ; step = steps.next()) {
        if (step.done) return setRead(step.value);
        if (performance.now() < until) continue;
        progress(step.value, table.rows.length);
        timer = setTimeout(go);
        return;
      }
    };
    go();
    return () => clearTimeout(timer);
  }, [services, table, mapping, answers, progress]);
  return { read, done };
}
