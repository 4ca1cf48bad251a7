import { describe, expect, test } from 'vitest';
import { type CsvItems, type CsvRow, cell, csvHead, csvLines } from '../../../lib/bundle/csv';
import { firstResponse } from '../../../lib/bundle/csv-words';
import type { Lang } from '../../../lib/model/localised';
import type { Judgement } from '../../../lib/model/verdict';
import { claim } from './fixture';

const writeCsv = (rows: CsvRow[], items: CsvItems, lang: Lang) => csvHead(items, lang) + csvLines(rows, items, lang);

describe('a cell', () => {
  test.each([
    ['您好', '您好'],
    ['a,b', '"a,b"'],
    ['说"好的"', '"说""好的"""'],
    ['第一行\n第二行', '"第一行\n第二行"'],
    ['=1+1', "'=1+1"],
    ['+86', "'+86"],
    ['-1', "'-1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['＋1', "'＋1"],
    ['－1', "'－1"],
    ['＠a', "'＠a"],
    ['\t=1', "'\t=1"],
    ['\r=1', '"\'\r=1"'],
    ['  =1+1', "'  =1+1"],
    ['"=1+1"', '"\'""=1+1"""'],
    ['\u3000=1', "'\u3000=1"],
    ['a=1', 'a=1'],
    [' 好 ', '" 好 "'],
    ['', ''],
    [-5, '-5'],
    [null, ''],
  ])('%j', (value, written) => {
    expect(cell(value)).toBe(written);
  });
});

describe('the table', () => {
  const items = [
    { id: 'greeting' as const, label: { zh: '问候', en: 'Greeting' } },
    { id: 'closing' as const, label: { zh: '结束语', en: 'Closing' } },
  ];
  const because = { zh: '', en: '' };
  const judgement = {
    score: 80,
    critical: false,
    penalty: 5,
    reward: 0,
    items: { greeting: { verdict: 'pass', evidence: [], because, penalty: 0, reward: 0 } },
    findings: [],
    sheet: { id: 's', version: 1 },
  } as unknown as Judgement;
  const { conversation } = claim(0, ['在吗', '您好']);

  test('starts with the byte order mark and ends every line with CRLF', () => {
    const csv = writeCsv([{ conversation, judgement }], items, 'zh');
    expect(csv.startsWith('\ufeff会话编号,')).toBe(true);
    expect(csv.split('\r\n')).toHaveLength(3);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('has as many cells in a row as in the head, and says what the verdicts are', () => {
    const [head, row] = writeCsv([{ conversation, judgement }], items, 'en').slice(1).split('\r\n');
    expect(row?.split(',')).toHaveLength(head?.split(',').length ?? 0);
    expect(head).toContain('first response (s),score');
    expect(head).toMatch(/Greeting,Closing$/);
    expect(row).toContain(',5,80,0,5,0,');
    expect(row).toMatch(/,s v1,Done,N\/A$/);
  });

  test('no score stays empty', () => {
    const csv = writeCsv([{ conversation, judgement: { ...judgement, score: null } }], items, 'zh');
    expect(csv).toContain(',2,5,,0,5,0,');
  });
});

describe('first response', () => {
  test('waits for the agent after the customer spoke', () => {
    expect(firstResponse(claim(0, ['在吗', '您好']).conversation)).toBe(5);
    expect(firstResponse(claim(0, ['在吗']).conversation)).toBeNull();
    const [asked, answered] = claim(0, ['在吗', '您好']).conversation.messages;
    const early = { ...claim(0, []).conversation, messages: [{ ...answered!, id: 'x', at: 0 }, asked!, answered!] };
    expect(firstResponse(early)).toBe(5);
  });
});
