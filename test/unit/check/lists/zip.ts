import { deflateRawSync } from 'node:zlib';

/** An archive of text files, packed as spreadsheets are; checksums are left zero, which readers of workbooks do not look at. */
export function zip(files: Record<string, string>): Uint8Array<ArrayBuffer> {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(files)) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(Buffer.from(text));
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(Buffer.byteLength(text), 18);
    common.writeUInt16LE(path.length, 22);
    const entry = Buffer.alloc(14);
    entry.writeUInt32LE(at, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, entry, path);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), common, path, packed);
    at += 30 + path.length + packed.length;
  }
  const listed = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(Object.keys(files).length, 8);
  end.writeUInt16LE(Object.keys(files).length, 10);
  end.writeUInt32LE(listed.length, 12);
  end.writeUInt32LE(at, 16);
  return new Uint8Array(Buffer.concat([...bodies, listed, end]));
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** A workbook whose first sheet holds the rows; a cell that begins with = is a formula with that result. */
export function workbook(rows: string[][]): Uint8Array<ArrayBuffer> {
  const shared: string[] = [];
  const cellOf = (text: string, at: string) => {
    if (text === '') return '';
    if (text.startsWith('=')) return `<c r="${at}" t="str"><f>${escaped(text.slice(1))}</f><v>${escaped(text.slice(1))}</v></c>`;
    return `<c r="${at}" t="s"><v>${shared.push(text) - 1}</v></c>`;
  };
  const body = rows.map(
    (cells, y) => `<row r="${y + 1}">${cells.map((cell, x) => cellOf(cell, 'ABCDEFGH'[x]! + (y + 1))).join('')}</row>`,
  );
  const strings = shared.map(
    (text) => `<si><t xml:space="preserve">${escaped(text)}</t><rPh sb="0" eb="1"><t>读音</t></rPh></si>`,
  );
  return zip({
    'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="词" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/words.xml"/></Relationships>',
    'xl/worksheets/words.xml': `<worksheet><sheetData>${body.join('')}</sheetData></worksheet>`,
    'xl/sharedStrings.xml': `<sst>${strings.join('')}</sst>`,
    'docProps/thumbnail.jpeg': 'not text',
  });
}
