import type { HandleClientError } from '@sveltejs/kit/hooks';

export const handleError: HandleClientError = ({ kind }) => {
  if (kind !== 'unknown') return;
  return { message: 'De verbinding viel weg. Wat u typte staat er nog. Probeer het zo nog eens.' };
};
