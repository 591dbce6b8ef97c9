import { deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { MOST_BYTES, refusalOfPdf } from './check.ts';
import { pdfWith } from './sample.ts';

const packed = (
  object: string,
  dictionary = '/Type /ObjStm /N 1 /First 4 /Filter /FlateDecode',
) => {
  const bytes = deflateSync(Buffer.from(`1 0 ${object}`, 'latin1')).toString('latin1');
  return pdfWith(`7 0 obj\n<< ${dictionary} >>\nstream\n${bytes}\nendstream\nendobj`);
};

test.for([
  { what: 'a plain PDF', bytes: pdfWith('') },
  { what: 'objects packed in a stream', bytes: packed('<< /Type /Page >>') },
  { what: 'words that only begin like a name', bytes: pdfWith('(/JSON /Launcher /XFAx)') },
])('kept: $what', ({ bytes }) => {
  expect(refusalOfPdf(bytes)).toBeNull();
});

test.for([
  { what: 'nothing', bytes: Buffer.alloc(0), says: /geen PDF/ },
  { what: 'a picture', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), says: /geen PDF/ },
  {
    what: 'a page that calls itself a PDF',
    bytes: Buffer.from('%PDF-1.7\n<html>'),
    says: /geen PDF/,
  },
  {
    what: 'a PDF behind something else',
    bytes: Buffer.concat([Buffer.from('MZ'), pdfWith('')]),
    says: /geen PDF/,
  },
  { what: 'a PDF that was cut off', bytes: pdfWith('').subarray(0, 60), says: /geen PDF/ },
  {
    what: 'a script',
    bytes: pdfWith('<< /S /JavaScript /JS (app.alert(1)) >>'),
    says: /programma/,
  },
  {
    what: 'a script with its name in signs',
    bytes: pdfWith('<< /S /J#61va#53cript >>'),
    says: /programma/,
  },
  {
    what: 'a program to start',
    bytes: pdfWith('<< /S /Launch /F (cmd.exe) >>'),
    says: /programma/,
  },
  {
    what: 'a file inside',
    bytes: pdfWith('<< /Names [(a) << /EF << /F 9 0 R >> /Type /Filespec >>] >>'),
    says: /programma/,
  },
  { what: 'a form that runs', bytes: pdfWith('<< /XFA 8 0 R >>'), says: /programma/ },
  { what: 'a form that sends', bytes: pdfWith('<< /S /SubmitForm >>'), says: /programma/ },
  { what: 'a script packed away', bytes: packed('<< /S /JavaScript >>'), says: /programma/ },
  {
    what: 'packed in another way',
    bytes: packed('x', '/Type /ObjStm /Filter /LZWDecode'),
    says: /nakijken/,
  },
  {
    what: 'packed to fill our memory',
    bytes: packed('0'.repeat(40 * 1024 * 1024)),
    says: /nakijken/,
  },
  { what: 'locked', bytes: pdfWith('<< /Encrypt 5 0 R >>'), says: /beveiligd/ },
  { what: 'too large', bytes: pdfWith(' '.repeat(MOST_BYTES)), says: /10 MB/ },
])('refused: $what', ({ bytes, says }) => {
  expect(refusalOfPdf(bytes)).toMatch(says);
});
