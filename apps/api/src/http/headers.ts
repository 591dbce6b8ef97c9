import type { ServerResponse } from 'node:http';

/** On every answer, whatever its status: nothing of ours is a page, nothing may be kept. */
export const SECURITY_HEADERS = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
  'cache-control': 'no-store',
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
  'x-robots-tag': 'noindex',
} as const;

/** Set on the node response, before any of our code runs: no answer can forget them. */
export const setSecurityHeaders = (response: ServerResponse): void => {
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
};

const LINES = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name}: ${value}\r\n`);

/** The answer to a request that is not HTTP at all; node calls no handler for it. */
export const MALFORMED = `HTTP/1.1 400 Bad Request\r\n${LINES.join('')}connection: close\r\ncontent-length: 0\r\n\r\n`;
