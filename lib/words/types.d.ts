import type { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: false;
    resources: typeof en;
  }
}
