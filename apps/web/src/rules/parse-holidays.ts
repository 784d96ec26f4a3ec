import type { LocalDate } from '@acuerda/workflow/vocabulary';
import { readTypedDate } from '../dates/typed-date';

export interface Holiday {
  date: LocalDate;
  name: string;
}

/** The most that a name holds, as the server takes it. */
export const LONGEST_NAME = 300;

export type FaultKind = 'no_separator' | 'date_unread' | 'name_missing' | 'name_long' | 'repeated';

/** What is wrong with a line, counted from 1. */
export interface LineFault {
  line: number;
  kind: FaultKind;
  /** The words that are meant. */
  text: string;
}

export interface ParsedHolidays {
  holidays: Holiday[];
  faults: LineFault[];
}

const SEPARATOR = /[;,\t]/;

/** Days as a list says them, one a line: «2022-04-14;Jueves Santo», with semicolon, comma or tab. Empty lines say nothing. */
export function parseHolidays(text: string): ParsedHolidays {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
  const parsed: ParsedHolidays = { holidays: [], faults: [] };
  lines.forEach((line, index) => {
    if (line.trim() === '') return;
    const read = readLine(line);
    const fault = (kind: FaultKind, said: string) => parsed.faults.push({ line: index + 1, kind, text: said });
    if ('kind' in read) fault(read.kind, read.text);
    else if (parsed.holidays.some(({ date }) => date === read.date)) fault('repeated', read.date);
    else parsed.holidays.push(read);
  });
  return parsed;
}

function readLine(line: string): Holiday | Omit<LineFault, 'line'> {
  const at = line.search(SEPARATOR);
  if (at < 0) return { kind: 'no_separator', text: line.trim() };
  const [day, name] = [unquoted(line.slice(0, at)), unquoted(line.slice(at + 1))];
  const date = readTypedDate(day);
  if (!date) return { kind: 'date_unread', text: day };
  if (name === '') return { kind: 'name_missing', text: day };
  return name.length > LONGEST_NAME ? { kind: 'name_long', text: day } : { date, name };
}

/** As spreadsheets write a cell with a separator in it. */
function unquoted(cell: string): string {
  const trimmed = cell.trim();
  return /^".*"$/.test(trimmed) ? trimmed.slice(1, -1).replaceAll('""', '"').trim() : trimmed;
}
