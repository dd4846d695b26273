import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './chromium.js';

/** Chromium, or an error that says how to get it. */
export const openBrowser = (): Promise<Browser> => {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error(
      'There is no Chromium. Install it (apt-get install chromium), or set CHROMIUM to its path.',
    );
  // In a container there is no sandbox to be had, and what is opened is our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
};
