import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { withExamplesRun } from './readmeExamples.ts';

/** Runs the README's examples anew, on the program as it is now, and writes down what they print. */
const path = fileURLToPath(new URL('../README.md', import.meta.url));
const root = fileURLToPath(new URL('..', import.meta.url));
await build({ root, logLevel: 'error' });
const bin = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
writeFileSync(path, await withExamplesRun(readFileSync(path, 'utf8'), bin));
