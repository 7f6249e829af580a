import { Dashboard } from '../../components/dashboard/Dashboard';
import { mount } from '../../components/shell/mount';
import { connect } from '../../lib/connect';

mount(<Dashboard />, connect());
