/**
 * A table as a workbook (XLSX) in which every cell is text: numbers keep their digits, and nothing is worked out. Pure.
 *
 * Written by hand because it is so little: six short parts in a ZIP that packs nothing
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT), where a library would be the extension's only one.
 */

const LONGEST = 32_767; // signs in a cell, as Excel has it
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const KIND = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/**
 * The same table gives the same bytes.
 *
 * @param {string[][]} table
 * @param {string} name of the sheet
 * @returns {Uint8Array<ArrayBuffer>}
 */
export function workbookOf(table, name) {
  const relations = (/** @type {string[]} */ ...all) =>
    `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all
      .map((each, index) => {
        const [kind, target] = each.split(' ');
        return `<Relationship Id="r${index + 1}" Type="${OFFICE}/${kind}" Target="${target}"/>`;
      })
      .join('')}</Relationships>`;
  return zipped({
    '[Content_Types].xml':
      `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/>' +
      `<Override PartName="/xl/workbook.xml" ContentType="${KIND}.sheet.main+xml"/>` +
      `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${KIND}.worksheet+xml"/>` +
      `<Override PartName="/xl/styles.xml" ContentType="${KIND}.styles+xml"/></Types>`,
    '_rels/.rels': relations('officeDocument xl/workbook.xml'),
    'xl/workbook.xml':
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">` +
      `<sheets><sheet name="${escaped(name)}" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations('worksheet worksheets/sheet1.xml', 'styles styles.xml'),
    'xl/worksheets/sheet1.xml': sheet(table),
    // Style 1 is text (number format 49), which is wrapped.
    'xl/styles.xml':
      `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="1"><font/></fonts>` +
      '<fills count="1"><fill><patternFill/></fill></fills>' +
      '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/>' +
      '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
      '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  });
}

/** @param {string[][]} table */
function sheet(table) {
  const width = Math.max(...table.map(cells => cells.length));
  const lines = table.map((cells, row) => {
    const line = cells.map(
      (text, column) =>
        `<c r="${columnName(column)}${row + 1}" s="1" t="inlineStr"><is>` +
        `<t xml:space="preserve">${escaped(text)}</t></is></c>`,
    );
    return `<row r="${row + 1}">${line.join('')}</row>`;
  });
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" state="frozen"/></sheetView></sheetViews>' +
    `<cols><col min="1" max="${width}" width="18" customWidth="1"/></cols>` +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

/** "A", "Z", "AA" @param {number} column @returns {string} */
const columnName = column =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Signs that XML does not know would make the file unreadable. */
const NOT_XML = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu;
const ENTITIES = /** @type {Record<string, string>} */ ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' });

/** @param {string} text */
const escaped = text =>
  text
    .slice(0, LONGEST)
    .toWellFormed()
    .replace(NOT_XML, '\ufffd')
    .replace(/[&<>"]/g, sign => ENTITIES[sign])
    .replace(/\r/g, '&#13;');

/** @param {Record<string, string>} files */
function zipped(files) {
  /** @type {Uint8Array[]} */
  const parts = [];
  /** @type {Uint8Array[]} */
  const list = [];
  let offset = 0;
  for (const [path, text] of Object.entries(files)) {
    const name = new TextEncoder().encode(path);
    const bytes = new TextEncoder().encode(text);
    // Version 2.0, names in UTF-8, stored, the 1st of January 1980.
    const about = [20, 0x800, 0, 0, 0x21, ...low(crc32(bytes)), ...low(bytes.length), ...low(bytes.length)];
    const local = [...low(0x04034b50), ...about, name.length, 0];
    const entry = [...low(0x02014b50), 20, ...about, name.length, 0, 0, 0, 0, 0, 0, ...low(offset)];
    parts.push(words(local), name, bytes);
    list.push(words(entry), name);
    offset += local.length * 2 + name.length + bytes.length;
  }
  const count = Object.keys(files).length;
  const length = list.reduce((sum, each) => sum + each.length, 0);
  const end = words([...low(0x06054b50), 0, 0, count, count, ...low(length), ...low(offset), 0]);
  return joined([...parts, ...list, end]);
}

/** A number of 32 bits as two of 16, the low one first. @param {number} value */
const low = value => [value & 0xffff, (value >>> 16) & 0xffff];

/** @param {number[]} values of 16 bits */
const words = values => Uint8Array.from(values.flatMap(value => [value & 0xff, value >> 8]));

/** @param {Uint8Array[]} parts */
function joined(parts) {
  const whole = new Uint8Array(parts.reduce((sum, each) => sum + each.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const TABLE = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** @param {Uint8Array} bytes */
function crc32(bytes) {
  let value = 0xffffffff;
  for (const byte of bytes) value = TABLE[(value ^ byte) & 0xff] ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
