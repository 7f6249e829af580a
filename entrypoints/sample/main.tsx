import { mount } from '../../components/shell/mount';
import { SamplePanel } from '../../components/welcome/SamplePanel';
import { connect } from '../../lib/connect';
import { readHere } from '../../lib/platform/reader-task';
import { understand } from '../../lib/understanding';

/** RFC 6761 keeps `.invalid` from ever existing: the sample is nowhere else than here. */
const URL = 'https://sample.jobcairn.invalid/jobs/senior-backend-engineer';

// Read before anything of ours stands on the page, as it would be on any other.
const reading = await readHere(URL);
const { services, shell } = connect();

async function pageState() {
  if (reading.kind === 'none') return { kind: 'none', url: URL, reason: reading.reason } as const;
  const { key } = await services.seePosting(understand(reading, { now: services.now() }), reading.page);
  return { kind: 'posting', url: URL, key, page: reading.page } as const;
}

mount(<SamplePanel />, { services, shell: { ...shell, pageState, readPage: pageState, onPageChange: () => () => {} } });
