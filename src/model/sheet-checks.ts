import type { DataFile } from './data.ts';
import type { Place, Problem } from './errors.ts';
import type { Facts } from './facts.ts';
import { factToken, wordsNeeded, type Book, type CellValue, type Sheet } from './sheets.ts';

/** Checks a workbook: every word is there, every reference of a formula and every fact exists. */
export function checkBook({ data, place }: DataFile<Book>, words: Record<string, string>, wordPlace: (...path: string[]) => Place, facts: Facts): Problem[] {
  const needed = wordsNeeded(data);
  const columns = data.sheets.flatMap((sheet) => sheet.columns.map((column) => column.id));
  const missing = needed.filter((word) => !(word in words));
  const unused = Object.keys(words).filter((word) => !needed.includes(word) && !columns.includes(word.replace(/-hint$/, '')));
  return [
    ...missing.map((word): Problem => ({ ...wordPlace('words'), what: `the word “${word}” of the spreadsheet is missing`, remedy: 'add it under words' })),
    ...unused.map((word): Problem => ({ ...wordPlace('words', word), what: `the spreadsheet has no use for the word “${word}”`, remedy: 'correct or remove it' })),
    ...data.sheets.flatMap((sheet, index) => [...checkFormulas(sheet, (what, remedy) => ({ ...place('sheets', index), what, remedy })), ...checkFacts(sheet, facts, (what, remedy) => ({ ...place('sheets', index), what, remedy }))]),
  ];
}

type Complain = (what: string, remedy: string) => Problem;

function checkFormulas(sheet: Sheet, complain: Complain): Problem[] {
  const columns = sheet.columns.map((column) => column.id);
  const cells = [...sheet.inputs, ...sheet.results].map((each) => each.id);
  const formulas = [...sheet.columns.flatMap((column) => column.formula ?? []), ...sheet.results.map((result) => result.formula), ...sheet.alerts.map((alert) => alert.when)];
  const wrongColumn = formulas.flatMap((formula) => [...formula.matchAll(/\[([a-z0-9-]+)(?::all|:above)?\]/g)].filter((match) => !columns.includes(match[1]!)).map((match) => complain(`a formula of the sheet “${sheet.id}” names the column “${match[1]}”, which is not there`, `it has ${columns.join(', ')}`)));
  const wrongCell = formulas.flatMap((formula) => [...formula.matchAll(/\{([a-z0-9-]+)\}/g)].filter((match) => !cells.includes(match[1]!)).map((match) => complain(`a formula of the sheet “${sheet.id}” names the cell “${match[1]}”, which is not there`, `it has ${cells.join(', ') || 'none'}`)));
  const strayKeys = sheet.examples.flatMap((row) => Object.keys(row).filter((key) => !columns.includes(key)).map((key) => complain(`an example row of the sheet “${sheet.id}” fills the column “${key}”, which is not there`, `it has ${columns.join(', ')}`)));
  const strayAlerts = sheet.alerts.filter((alert) => ![...columns, ...cells].includes(alert.column)).map((alert) => complain(`an alert of the sheet “${sheet.id}” names “${alert.column}”, which is not there`, 'name a column or a result'));
  return [...wrongColumn, ...wrongCell, ...strayKeys, ...strayAlerts];
}

function checkFacts(sheet: Sheet, facts: Facts, complain: Complain): Problem[] {
  const values: (CellValue | undefined)[] = [...sheet.inputs.map((input) => input.value), ...sheet.columns.map((column) => column.value)];
  const formulas = [...sheet.columns.flatMap((column) => column.formula ?? []), ...sheet.results.map((result) => result.formula), ...sheet.alerts.map((alert) => alert.when)];
  const named = formulas.flatMap((formula) => [...formula.matchAll(factToken)].map((match) => ({ fact: match[1]!, value: match[2]! })));
  return [...values, ...named].flatMap((value) => {
    if (typeof value !== 'object') return [];
    const fact = facts.get(value.fact);
    return fact && value.value in fact.values ? [] : [complain(`the sheet “${sheet.id}” takes the value “${value.value}” of the fact “${value.fact}”, which is not there`, 'see content/facts.yaml')];
  });
}
