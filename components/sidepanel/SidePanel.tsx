import { Popup } from '../popup/Popup';
import { PanelSections } from './PanelSections';

/** Beside the page, and with it: what the popup shows of the posting in front, and the rest of its application. */
export function SidePanel() {
  return <Popup follows more={(applicationId) => <PanelSections applicationId={applicationId} />} />;
}
