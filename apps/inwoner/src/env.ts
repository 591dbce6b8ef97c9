import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  API_URL: {
    description: 'Where the API listens; only this server talks to it',
    schema: (value) => value ?? 'http://127.0.0.1:3002',
  },
  API_SERVICE_KEY: {
    description: 'Shared secret by which the API knows this server',
    schema: (value) => value ?? '',
  },
});
