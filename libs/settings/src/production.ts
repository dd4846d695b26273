/**
 * Pages are made by React, which is made for developers unless this says otherwise, and takes five times as long. It
 * looks when it is loaded, so this comes before everything that loads it. Who develops it says so: tests do.
 */
process.env['NODE_ENV'] ??= 'production';
