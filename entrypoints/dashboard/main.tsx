import { Dashboard } from '../../components/dashboard/Dashboard';
import { mount } from '../../components/shell/mount';
import { connect } from '../../lib/connect';
import { persistData } from '../../lib/platform/page';

mount(<Dashboard />, connect());
void persistData();
