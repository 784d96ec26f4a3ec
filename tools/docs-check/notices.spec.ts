import { AUDIENCES, NOTICE_KINDS, OVERDUE_MATTERS, TELLINGS } from '@acuerda/notifications';
import { codeSpans, section, tableRows } from './markdown';
import { read } from './repository';

const page = read('docs/notices.md');
const firstWords = (heading: string): string[] =>
  tableRows(section(page, heading)).map(([word]) => codeSpans(word ?? '')[0] ?? '');

describe('the page about notices', () => {
  it('says of every event who hears of it, as the code has it', () => {
    const rows = tableRows(section(page, 'Who hears of what')).map(([event, kind, byMail, inAppOnly]) => [
      codeSpans(event ?? '')[0],
      byMail === 'nobody'
        ? null
        : {
            kind: codeSpans(kind ?? '')[0],
            byMail: codeSpans(byMail ?? ''),
            inAppOnly: codeSpans(inAppOnly ?? ''),
          },
    ]);
    const tellings = Object.entries(TELLINGS).map(([event, telling]) => [
      event,
      telling && { kind: telling.kind, byMail: telling.byMail, inAppOnly: telling.inAppOnly },
    ]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(tellings));
    expect(rows).toHaveLength(tellings.length);
  });

  it('names every audience, kind and matter once, and no other', () => {
    expect(firstWords('Audiences')).toEqual([...AUDIENCES]);
    expect(firstWords('Kinds')).toEqual([...NOTICE_KINDS]);
    expect(firstWords('What is overdue')).toEqual([...OVERDUE_MATTERS]);
  });
});
