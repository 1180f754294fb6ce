/** A colleague's sheet, as they come: a title, a header of two rows, invented BSNs, a total and notes below it. */
import { writeFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const quarters = ['Havenkwartier', 'Molenbuurt', 'Spoorzicht', 'Zandwerf'];

/** The eleven test of citizen service numbers. */
function passes(number) {
  const digits = [...String(number)].map(Number);
  const sum = digits.slice(0, 8).reduce((total, digit, place) => total + digit * (9 - place), 0);
  return (sum - digits[8]) % 11 === 0;
}

/** Invented citizen service numbers all start with 99999. */
const inventedBsns = () => Array.from({ length: 10_000 }, (_, step) => 999_990_000 + step).filter(passes);

/** Requests for help, one row each: who, where, when, what it cost. */
export function requests(count = 80) {
  const bsns = inventedBsns();
  const rows = Array.from({ length: count }, (_, index) => [
    `A-${1001 + index}`,
    bsns[index],
    quarters[index % quarters.length],
    2023 + (index % 3),
    400 + ((index * 37) % 300) + (index % quarters.length) * 150,
  ]);
  const total = rows.reduce((sum, row) => sum + row[4], 0);
  return [
    ['Aanvragen energietoeslag per wijk'],
    ['Bron: register Inkomen, gemeente Lindewaard'],
    [],
    ['Aanvraag', '', 'Waar en wanneer', '', 'Bedrag'],
    ['Nummer', 'BSN', 'Wijk', 'Jaar', 'Kosten in euro'],
    ...rows,
    ['Totaal', '', '', '', total],
    [],
    ['Toelichting: het jaar is het jaar waarin de aanvraag binnenkwam.'],
  ];
}

/** The first row of `requests` that is a record, as Excel counts. */
export const firstRecord = 6;

/** Writes rows as a workbook of one sheet. */
export function writeWorkbook(path, name, rows, merged = ['A4:B4', 'C4:D4']) {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${type}.worksheet+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument', 'xl/workbook.xml'),
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet', 'worksheets/sheet1.xml'),
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map(rowText).join('')}</sheetData><mergeCells>${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells></worksheet>`,
  };
  writeFileSync(path, zip(Object.entries(parts).map(([part, text]) => [part, Buffer.from(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${text}`)])));
  return path;
}

const relations = (kind, target) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/></Relationships>`;

function rowText(cells, index) {
  const texts = cells.map((value, column) => {
    const at = `${String.fromCharCode(65 + column)}${index + 1}`;
    if (value === '') return '';
    return typeof value === 'number' ? `<c r="${at}"><v>${value}</v></c>` : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  });
  return `<row r="${index + 1}">${texts.join('')}</row>`;
}

/** A zip archive of parts that are not compressed. */
function zip(parts) {
  const bodies = [];
  const directory = [];
  let at = 0;
  for (const [name, body] of parts) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(body), 10);
    common.writeUInt32LE(body.length, 14);
    common.writeUInt32LE(body.length, 18);
    common.writeUInt16LE(name.length, 22);
    bodies.push(Buffer.from('PK\u0003\u0004'), common, Buffer.from(name), body);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\u0001\u0002\u0014\u0000'), common, place, Buffer.from(name));
    at += 30 + name.length + body.length;
  }
  const size = directory.reduce((sum, piece) => sum + piece.length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(parts.length, 4);
  end.writeUInt16LE(parts.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...bodies, ...directory, Buffer.from('PK\u0005\u0006'), end]);
}
