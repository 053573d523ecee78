/** Sample code for using the data; a test runs every sample in the folder of the data files. */
export interface Sample {
  id: string;
  title: string;
  with: 'sql' | 'python' | 'node' | 'shell';
  code: string;
}

export const SAMPLES: readonly Sample[] = [
  {
    id: 'sql-series',
    title: 'SQL：各地一般公共预算收入',
    with: 'sql',
    code: `SELECT place, period, value, unit, bound, url
FROM indicators
WHERE concept = 'general-public-budget-revenue' AND kind = 'actual'
ORDER BY place, period;`,
  },
  {
    id: 'sql-text',
    title: 'SQL：全文检索（三个字以上）',
    with: 'sql',
    code: `SELECT reports.place, sentences.text, sentences.url
FROM sentences_fts
JOIN sentences ON sentences.rowid = sentences_fts.rowid
JOIN reports ON reports.id = sentences.report
WHERE sentences_fts MATCH '"政府工作"'
LIMIT 20;`,
  },
  {
    id: 'python-csv',
    title: 'Python：读数字表，只取确数的实绩',
    with: 'python',
    code: `import csv

with open('indicators.csv', encoding='utf-8-sig') as file:
    for row in csv.DictReader(file):
        if row['concept'] and row['kind'] == 'actual' and row['bound'] == 'exact' and row['value']:
            print(row['place'], row['period'], row['name'], row['normalized_value'], row['normalized_unit'])`,
  },
  {
    id: 'python-json',
    title: 'Python：一份报告的全部句子',
    with: 'python',
    code: `import json

def sentences(sections):
    for section in sections:
        for paragraph in section['paragraphs']:
            for sentence in paragraph['sentences']:
                yield sentence['id'], sentence['text']
        yield from sentences(section['children'])

reports = json.load(open('reports.json', encoding='utf-8'))
report = json.load(open(f"reports/{reports[0]['id']}.json", encoding='utf-8'))
for id, text in sentences(report['sections']):
    print(report['url'] + '#' + id, text)`,
  },
  {
    id: 'node-parquet',
    title: 'JavaScript：Parquet（npm install hyparquet）',
    with: 'node',
    code: `import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';

const file = await asyncBufferFromFile('indicators.parquet');
const rows = await parquetReadObjects({ file, columns: ['place', 'period', 'name', 'value', 'unit'] });
console.table(rows.slice(0, 10));`,
  },
  { id: 'shell-sums', title: '核对下载的文件', with: 'shell', code: 'sha256sum -c SHA256SUMS' },
];
