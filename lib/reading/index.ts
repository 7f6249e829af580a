export { type ReadOptions, readPage } from './read-page';
