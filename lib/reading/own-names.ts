import { plausible } from './plausible';
import { fold } from './text';

/** A name without case and anything but letters and figures. */
const bare = (name: string): string => fold(name).replace(/ /g, '');

/** Is it the name that the page's host has: "Acme" on www.acme.example? */
const isHost = (name: string, { hostname }: URL): boolean =>
  [hostname.replace(/^www\./, ''), hostname, ...hostname.split('.').slice(0, -1)].some(
    (part) => part.length > 3 && bare(part) === bare(name),
  );

/** Hosts of recruiting systems: on a customer's page there the system's maker is not the employer. */
const VENDOR =
  /(?:^|\.)((?:my)?(?:greenhouse|lever|ashby|workday|smartrecruiters|workable|icims|bamboohr|recruitee|personio|teamtailor|jobvite)(?:jobs|hq)?)\.[a-z]{2,3}$/;

/** Is it the maker of the system that shows the page? Its own postings stand there under its own name in the address. */
function isVendor(name: string, { hostname, pathname }: URL): boolean {
  const vendor = VENDOR.exec(hostname)?.[1] ?? '';
  const maker = bare(name);
  return (
    maker.length > 4 &&
    vendor.includes(maker) &&
    !`${hostname.replace(VENDOR, '')}/${pathname}`.split(/[./]/).includes(maker)
  );
}

/** As `plausible`, and never the name of the page's host or of the maker of the system that shows it. */
export const plausibleAnywhere: typeof plausible = {
  ...plausible,
  title: (value, base) => (isHost(value.slice(0, 300), base) ? null : plausible.title(value, base)),
  company: (value, base) => (isVendor(value.slice(0, 300), base) ? null : plausible.company(value, base)),
};
