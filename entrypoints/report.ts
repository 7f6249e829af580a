import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reportOf } from '../lib/reading/report';
import { sites } from '../lib/sites';

/** "This page is read wrong": the page as a fixture goes back to whoever injected it, who hands it to the user. */
export default defineUnlistedScript(() =>
  reportOf(document, location.href, sites, new Date().toISOString().slice(0, 10)),
);
