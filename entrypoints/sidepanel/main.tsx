import { mount } from '../../components/shell/mount';
import { SidePanel } from '../../components/sidepanel/SidePanel';
import { connect } from '../../lib/connect';

mount(<SidePanel />, connect({ follows: true }), { actionBar: true });
