import { chmodSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vite';

/** npm marks a package's bin as executable when it installs it, but not in a checkout. */
const executable: Plugin = {
  name: 'ressort-executable',
  writeBundle({ dir = 'dist' }) {
    chmodSync(join(dir, 'cli.js'), 0o755);
  },
};

// It carries a binary for each platform, which no bundle can.
const installed = ['libsql'];

/**
 * Builds the command line. Packages are bundled, since one file opens much
 * faster than a tree of them and `--help` has 150 ms; what the source imports
 * lazily stays a chunk of its own. All chunks lie flat beside the entry, so
 * `import.meta.url` means the same folder in each of them.
 */
export default defineConfig({
  plugins: [executable],
  publicDir: false,
  ssr: {
    noExternal: true,
    external: [...builtinModules, ...builtinModules.map((name) => `node:${name}`), ...installed],
  },
  build: {
    ssr: true,
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    sourcemap: false,
    // Bundled packages ask that their licence texts follow them.
    license: { fileName: 'THIRD-PARTY.md' },
    rollupOptions: {
      input: { cli: 'src/main/cli.ts' },
      output: {
        banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
      },
    },
  },
});
