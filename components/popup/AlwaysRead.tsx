import { t } from '../../lib/words';
import { useAllowedHosts } from '../hooks/use-allowed-hosts';
import { useShell } from '../shell/context';
import { useAct } from '../shell/use-act';
import { LinkButton } from '../ui/Button';
import { useToast } from '../ui/Toast';

/** "Always read this site", where the site can be allowed and is not yet. */
export function AlwaysRead({ url }: { readonly url: string | null }) {
  const shell = useShell();
  const toast = useToast();
  const { run } = useAct();
  const allowed = useAllowedHosts();
  const host = shell.askableHost(url);
  if (host === undefined || allowed === undefined || allowed.includes(host)) return null;
  // Nothing is awaited before the question: it counts as the user's only in the turn of the click.
  const allow = async () => {
    const yes = await run(() => shell.allowHost(host));
    if (yes !== undefined) toast({ says: yes ? t('popup:allowed', { host }) : t('popup:notAllowed') });
  };
  return (
    <div className="mt-2 grid w-full justify-items-start gap-1 border-t border-line pt-3">
      <LinkButton onClick={() => void allow()}>{t('popup:always')}</LinkButton>
      <p className="text-xs text-ink-3">{t('popup:alwaysSays', { host })}</p>
    </div>
  );
}
