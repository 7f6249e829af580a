import { Popup } from '../../components/popup/Popup';
import { mount } from '../../components/shell/mount';
import { connect } from '../../lib/connect';

mount(<Popup />, connect(), { actionBar: true });
