import { X } from 'lucide-react';
import { useState } from 'react';
import type { Application } from '../../lib/domain/application';
import { useServices } from '../shell/context';
import { useAct } from '../shell/use-act';
import { Group } from '../ui/Banner';
import { Button } from '../ui/Button';
import { TextInput } from '../ui/Field';
import { Tag } from '../ui/Tag';

/** The user's own words for an application. */
export function Tags({ application }: { readonly application: Application }) {
  const services = useServices();
  const { act } = useAct();
  const [typed, setTyped] = useState('');
  const write = (tags: string[], says: string) =>
    act(() => services.editApplication({ applicationId: application.id, edits: { tags } }), says);
  const add = async () => {
    const tag = typed.trim().slice(0, 60);
    if (tag === '' || application.tags.includes(tag)) return setTyped('');
    const added = await write([...application.tags, tag], `Tag “${tag}” added`);
    if (added !== undefined) setTyped('');
  };
  return (
    <Group title="Tags">
      {application.tags.length > 0 && (
        <ul className="mb-2 flex flex-wrap gap-1">
          {application.tags.map((tag) => (
            <li key={tag}>
              <Tag>
                {tag}
                <button
                  type="button"
                  aria-label={`Remove the tag ${tag}`}
                  className="-me-[7px] grid size-6 place-items-center rounded-sm text-ink-3 hover:text-ink"
                  onClick={() =>
                    void write(
                      application.tags.filter((other) => other !== tag),
                      `Tag “${tag}” removed`,
                    )
                  }
                >
                  <X aria-hidden="true" className="!size-3" />
                </button>
              </Tag>
            </li>
          ))}
        </ul>
      )}
      <form
        className="flex gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          void add();
        }}
      >
        <TextInput
          aria-label="New tag"
          placeholder="fintech, short commute …"
          maxLength={60}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <Button type="submit">Add</Button>
      </form>
    </Group>
  );
}
