import { createHash } from 'node:crypto';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const digest = (name: string): Buffer => createHash('sha256').update(`demo|${name}`).digest();

/** The same id for the same name, every time the demo is made (UUID version 8). */
export const demoId = (name: string): string => {
  const bytes = digest(name).subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x80, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
};

/** The same reference number for the same name. */
export const demoReferentie = (name: string, year: number): string => {
  const text = [...digest(name).subarray(0, 8)].map((byte) => LETTERS.charAt(byte % 32)).join('');
  return `KT-${year}-${text.slice(0, 4)}-${text.slice(4)}`;
};
