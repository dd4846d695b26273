/** Where the browser is: CHROMIUM, or the first of its names on the PATH. */
export declare const findChromium: () => string | undefined;
