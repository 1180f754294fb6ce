/** Which invented dossier a picture is taken of: `?stage=` in the address of the fake build. */
import { intake, sheetCore, withSources } from '../features/sources/test/stage';
import { withYear } from '../features/sources/test/tables';
import { wideAnswers, withWideTable } from '../features/sources/test/wideTable';
import { manySheets, oneSheet } from '../features/sources/test/workbooks';
import type { Sheet, Snapshot } from '../api/wire';
import { demo, demoHome, demoSnapshot } from '../platform/demo';
import { fakeCore } from '../platform/fake';
import type { Failure, Platform } from '../platform/types';
import { formDossier } from './formDossier';
import { richCore } from './richDossier';

/** The demo core, but these calls end otherwise. */
function troubled(answers: Record<string, () => unknown>, start: Snapshot | null = null): Platform {
  const core = demo(start);
  return { ...core, call: (name, args, onProgress) => (answers[name] ? fakeCore(answers).call(name, args) : core.call(name, args, onProgress)) };
}

const fails = (failure: Partial<Failure>) => () => {
  throw { key: '', text: '', remedy: null, place: null, ...failure };
};

const unsaved = (): Snapshot => ({ ...demoSnapshot(), saved: { state: 'failed', at: null, why: 'De schijf is vol. Uw werk staat nog op deze computer.' } });

const workbook = (sheets: Sheet[], sheet: number) => sheetCore(withSources(), { inspect_sheet: () => ({ ...intake, sheets, sheet }) });

const stages: Record<string, () => Platform> = {
  elsewhere: () =>
    troubled({ open_recent: fails({ kind: 'elsewhere_open', text: 'Analist Onderzoek werkt in dit dossier.', remedy: 'Lees mee, of vraag of het dossier gesloten kan worden.' }) }),
  damaged: () =>
    troubled({ open_recent: fails({ kind: 'file', text: 'Dit bestand is beschadigd. De laatste goede versie is bewaard.', remedy: 'Open de versie van gisteren, 16:05.' }) }),
  first: () => troubled({ home: () => ({ recent: [], sampleAvailable: true, firstSteps: demoHome().firstSteps.map((step) => ({ ...step, done: false })) }) }),
  unsaved: () => troubled({}, unsaved()),
  reading: () => troubled({}, { ...demoSnapshot(), readOnly: 'Analist Onderzoek' }),
  form: () => formDossier().core,
  rich: () => richCore(),
  sheet: () => sheetCore(withSources()),
  'one-sheet': () => workbook(oneSheet, 0),
  'many-sheets': () => workbook(manySheets, 23),
  year: () => sheetCore(withYear()),
  rows: () => sheetCore(withWideTable(), wideAnswers),
};

export const stage = (name: string | null): Platform => (name === null ? demo() : (stages[name] ?? demo)());
