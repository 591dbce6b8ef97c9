import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { REPOSITORY, versionOf } from '@keukentafel/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  worker: { format: 'es' },
  plugins: [
    sveltekit({
      adapter: adapter(),
      version: { name: versionOf('inwoner') },
      // Addresses from the root: canonical ones are compared, and the current page is found by them.
      paths: { relative: false },
      compilerOptions: { runes: true, rootDir: REPOSITORY },
      // No `unsafe-*`: each answer has a fresh nonce for the one script that starts the page.
      csp: {
        mode: 'nonce',
        directives: {
          'default-src': ['none'],
          'script-src': ['self'],
          'style-src': ['self'],
          'img-src': ['self'],
          'font-src': ['self'],
          'connect-src': ['self'],
          'form-action': ['self'],
          'base-uri': ['none'],
          'frame-src': ['none'],
          'frame-ancestors': ['none'],
          'object-src': ['none'],
          'require-trusted-types-for': ['script'],
          'trusted-types': ['svelte-trusted-html'],
          'report-to': ['csp'],
          // For browsers that do not know `report-to` yet.
          'report-uri': ['/csp-melding'],
        },
      },
    }),
  ],
});
