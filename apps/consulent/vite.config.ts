import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { announcerWithoutStyle, REPOSITORY, versionOf } from '@keukentafel/ui/vite';
import { defineConfig } from 'vite';

export default defineConfig({
  plugins: [
    announcerWithoutStyle(),
    sveltekit({
      adapter: adapter(),
      version: { name: versionOf('consulent') },
      compilerOptions: { runes: true, rootDir: REPOSITORY },
      // A relative link kept from the first page would point elsewhere after client navigation.
      paths: { relative: false },
      // No `unsafe-*`: Kit puts a fresh nonce in each answer for its own start script.
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
