import { Popup } from '../popup/Popup';
import { PanelSections } from './PanelSections';
import { ResultList } from './ResultList';

/** Beside the page, and with it: what the popup shows of the posting in front, and the rest of its application. */
export function SidePanel() {
  return (
    <div className="panel">
      <ResultList />
      <Popup follows more={(applicationId) => <PanelSections applicationId={applicationId} />} />
    </div>
  );
}
