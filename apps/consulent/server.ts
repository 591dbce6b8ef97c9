import { serveApp } from '@keukentafel/ui/serve';

await serveApp({
  name: 'consulent',
  handler: new URL('./build/handler.js', import.meta.url),
  port: { variable: 'PORT_CONSULENT', standard: 3001 },
  host: process.env.HOST_CONSULENT ?? '127.0.0.1',
  bodyLimit: 512 * 1024,
  // The one page that takes a file: a PDF of 10 MB and the fields around it.
  larger: [{ path: /^\/zaak\/[\w-]+\/documenten$/, bytes: 10.5 * 1024 * 1024 }],
});
