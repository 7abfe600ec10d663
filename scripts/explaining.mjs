/**
 * Prints a script that tells in a page's console why an address was taken for a post's own: docs/debugging.md.
 *
 * usage: npm run --silent explaining
 */
import { explainingScript } from './injected.mjs';

process.stdout.write(await explainingScript());
