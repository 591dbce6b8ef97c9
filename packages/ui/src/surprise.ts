/** One line about an error nobody foresaw: its kind and place, never its text, which may quote what someone typed. */
export function tellSurprise(service: string, error: unknown): void {
  console.error(JSON.stringify({ level: 'error', service, error: placeOf(error) }));
}

const placeOf = (error: unknown): string =>
  error instanceof Error
    ? `${error.name} ${error.stack?.split('\n').find((line) => /^\s+at /.test(line)) ?? ''}`
    : 'unknown';
