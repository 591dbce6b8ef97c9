import { serveApp } from '@keukentafel/ui/serve';

await serveApp({
  name: 'inwoner',
  handler: new URL('./build/handler.js', import.meta.url),
  port: { variable: 'PORT_INWONER', standard: 3000 },
  host: process.env.HOST_INWONER ?? '127.0.0.1',
  bodyLimit: 256 * 1024,
});
