import { generate } from 'lean-qr';
import { toSvgPath } from 'lean-qr/extras/svg';

/** An address as the squares of a QR code: one SVG path and the number of squares on a side. */
export function qrOf(address: string): { path: string; size: number } {
  const code = generate(address);
  return { path: toSvgPath(code), size: code.size };
}
