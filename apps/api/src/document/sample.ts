/** A small PDF with this object in it: for tests. */
export const pdfWith = (object: string): Buffer =>
  Buffer.from(
    `%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n${object}\n` +
      `xref\n0 1\ntrailer\n<< /Root 1 0 R /Size 2 >>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  );
