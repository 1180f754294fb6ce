/** An Analistenblad as it comes back from an analyst. A row is known by its code: which field, and what it said when it was sent. */
import { createHash } from 'node:crypto';

import { writeWorkbook } from './sheet.mjs';

const header = ['Code', 'Vraag', 'Antwoord', 'Toelichting', 'Naam'];
const hash = (text) => createHash('sha256').update(text).digest('hex');

/** Answers are `[path, answer, note, question]` to fields as they were sent; below them stands a row that nobody sent. */
export function writeReply(path, { dossier, fields }, answers) {
  const code = (field) => `${hash(`${dossier.id} ${field}`).slice(0, 8)}-${hash(fields[field].value).slice(0, 4)}`;
  const rows = answers.map(([field, answer, note = '', question = '']) => [code(field), question, answer, note, 'Team Onderzoek']);
  return writeWorkbook(path, 'Analistenblad', [['Versie'], header, ...rows, ['00000000-0000', '', 'Nog iets', '', '']]);
}
