import { useEffect, useState } from 'react';
import type { ProfileSkill, SkillKind } from '../../lib/domain/skills';
import { useShell } from '../shell/context';

const NONE: ReadonlyMap<string, SkillKind> = new Map();

/** What kind of skill each is; undefined until the list of skills was read, empty where it could not be. */
export function useSkillKinds(skills: readonly ProfileSkill[]): ReadonlyMap<string, SkillKind> | undefined {
  const shell = useShell();
  const [kinds, setKinds] = useState<ReadonlyMap<string, SkillKind>>();
  const names = skills.map(({ name }) => name).join('\n');
  useEffect(() => {
    let wanted = true;
    shell.skillKinds(names.split('\n')).then(
      (found) => wanted && setKinds(found),
      () => wanted && setKinds(NONE),
    );
    return () => {
      wanted = false;
    };
  }, [shell, names]);
  return kinds;
}
