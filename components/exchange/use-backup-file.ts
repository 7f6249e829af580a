import { useEffect, useState } from 'react';
import { codeOf } from '../../lib/errors';
import type { Services } from '../../lib/services';
import { useServices } from '../shell/context';
import { useProgress } from './use-progress';

type Backup = Awaited<ReturnType<Services['readBackup']>>;
type Preview = Awaited<ReturnType<Services['previewImport']>>;

export interface BackupFile {
  /** How much of it was read, 0 … 1. */
  readonly read: number | null;
  /** What it holds and what would change, once it was read and checked. */
  readonly known: { readonly backup: Backup; readonly preview: Preview } | undefined;
  readonly refused: 'newer' | 'foreign' | 'large' | undefined;
}

const WHY: Readonly<Record<string, BackupFile['refused']>> = { 'newer-data': 'newer', 'file-too-large': 'large' };

/** Reads a backup, once. */
export function useBackupFile(file: Blob): BackupFile {
  const services = useServices();
  const [known, setKnown] = useState<BackupFile['known']>();
  const [refused, setRefused] = useState<BackupFile['refused']>();
  const { done, progress } = useProgress();
  useEffect(() => {
    let wanted = true;
    const read = async () => {
      const backup = await services.readBackup(file, progress);
      const preview = await services.previewImport(backup);
      if (wanted) setKnown({ backup, preview });
    };
    read().catch((thrown: unknown) => wanted && setRefused(WHY[codeOf(thrown)] ?? 'foreign'));
    return () => {
      wanted = false;
    };
  }, [services, file, progress]);
  return { read: done, known, refused };
}
