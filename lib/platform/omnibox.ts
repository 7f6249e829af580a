import { browser } from './browser';

interface Suggestion {
  /** What stands in the address bar when it is chosen, and comes back then. */
  readonly content: string;
  readonly description: string;
}

/** Chromium reads descriptions as XML and refuses one that is none. */
const plain = (text: string): string =>
  text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`).replace(/\p{Cc}/gu, ' ');

const isFirefox = (): boolean => browser.runtime.getURL('').startsWith('moz-extension:');

/** What the address bar suggests while the user types after our keyword, and what is done with what they chose there. */
export function onAddressBar(bar: {
  /** What Enter does with the words themselves. */
  says(typed: string): string;
  suggest(typed: string): Promise<readonly Suggestion[]>;
  enter(chosen: string): void;
}): void {
  const said = (text: string) => (isFirefox() ? text : plain(text));
  browser.omnibox.onInputChanged.addListener((typed, suggest) => {
    browser.omnibox.setDefaultSuggestion({ description: said(bar.says(typed)) });
    bar.suggest(typed).then(
      (found) => suggest(found.map(({ content, description }) => ({ content, description: said(description) }))),
      () => suggest([]),
    );
  });
  browser.omnibox.onInputEntered.addListener((chosen) => bar.enter(chosen));
}
