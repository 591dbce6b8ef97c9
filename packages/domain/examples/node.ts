// node node.ts <document.json>: what is left of each need, and what must still be done.
import { readFileSync } from 'node:fs';
import { assessDocument, formatAmount } from '@keukentafel/domain/ladder';

const [file = ''] = process.argv.slice(2);
for (const { behoefteId, rest, blokkades } of assessDocument(readFileSync(file, 'utf8'))
  .afwegingen) {
  const over = rest.map(
    (taak) => `${taak.omschrijving} (${formatAmount(taak.eenheid, taak.hoeveelheid)})`,
  );
  console.log(`${behoefteId}: ${over.join(', ') || 'niets meer nodig'}`);
  for (const { tekst, artikel } of blokkades) console.log(`  eerst: ${tekst} [${artikel}]`);
}
