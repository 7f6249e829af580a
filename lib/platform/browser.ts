/** The one door to the browser for the background and our own pages: promises and answers alike in Chrome, Edge and Firefox. */
export { default as browser } from 'webextension-polyfill';
