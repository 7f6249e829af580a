import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { TextArea } from '../ui/Field';

/** The user's own notes. They are kept when the field is left. */
export function Notes({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const [typed, setTyped] = useState<string | null>(null);
  const keep = async () => {
    if (typed === null || typed === application.notes) return setTyped(null);
    const kept = await act(
      () => services.editApplication({ applicationId: application.id, edits: { notes: typed } }),
      'Notes kept',
    );
    if (kept !== undefined) setTyped(null);
  };
  return (
    <Group title="Notes">
      <TextArea
        aria-label="Notes"
        rows={5}
        maxLength={100_000}
        placeholder="What you want to remember. Markdown, if you like."
        value={typed ?? application.notes}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void keep()}
      />
    </Group>
  );
}
