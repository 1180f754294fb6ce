/** An invented sheet and sources for this step's tests and for looking at it. All names are made up. */
import type { ColumnPlan, Facet, Field, FieldChoice, Grid, GridRow, Intake, IntakeChange, Quality, RowFilter, Rows, Snapshot, Source } from '../../../api/wire';
import { demo, demoSnapshot } from '../../../platform/demo';
import type { FakeCore } from '../../../platform/fake';
import type { Progress } from '../../../platform';
import { sheets } from './workbooks';

const choice = (value: string, label: string, consequence: string | null = null): FieldChoice => ({ value, label, consequence });

const kinds = [choice('text', 'Tekst'), choice('integer', 'Geheel getal'), choice('decimal', 'Getal'), choice('currency', 'Bedrag'), choice('date', 'Datum'), choice('code', 'Code')];
const roles = [choice('area', 'Gebied'), choice('time', 'Tijd'), choice('group', 'Groep'), choice('measure', 'Meetwaarde'), choice('id', 'Kenmerk van de rij'), choice('text', 'Overig')];

export const plan = (letter: string, name: string, kind: string, role: string, more: Partial<ColumnPlan> = {}): ColumnPlan => ({
  letter,
  name,
  kind,
  kinds,
  role,
  roles,
  unit: '',
  isDropped: false,
  personal: null,
  missing: 0,
  distinct: 40,
  question: null,
  answers: [],
  answer: null,
  isSuggested: false,
  ...more,
});

const letters = [...'ABCDEFGHI'];

export const intake: Intake = {
  session: 's1',
  file: 'aanvragen.xlsx',
  size: '48 kB · 423 rijen',
  checkCode: '9f3a-77c1',
  sheets,
  sheet: 1,
  tables: [{ range: 'A4:I420', why: [], confidence: 0.9 }],
  table: 0,
  rows: 423,
  headerFirst: 4,
  headerLast: 5,
  dataFirst: 6,
  dataLast: 420,
  offers: [],
  columns: [
    plan('A', 'Nummer', 'code', 'id'),
    plan('B', 'BSN', 'code', 'text', {
      personal: {
        kind: 'bsn',
        title: 'Kolom B: BSN',
        text: 'De nummers voldoen aan de elfproef. Voor uw vraag zijn ze niet nodig.',
        choices: [
          choice('drop', 'Weglaten', 'De kolom komt niet in het dossier. Er blijft niets van over.'),
          choice('pseudonymise', 'Vervangen door een pseudoniem', 'Gelijke waarden blijven gelijk, maar zijn niet te lezen.'),
        ],
        choice: null,
        isSuggested: false,
      },
    }),
    plan('C', 'Buurtcode', 'code', 'area'),
    plan('D', 'Buurt', 'text', 'area'),
    plan('E', 'Bouwjaar', 'integer', 'group'),
    plan('F', 'Ontvangen', 'date', 'time'),
    plan('G', 'Personen', 'integer', 'measure'),
    plan('H', 'Gas', 'decimal', 'measure', {
      unit: 'm³',
      missing: 1,
      question: 'Wat betekent 1.640 in deze kolom?',
      answers: [choice('decimal_comma', 'De punt scheidt duizendtallen'), choice('decimal_point', 'De punt scheidt decimalen')],
      answer: 'decimal_comma',
    }),
    plan('I', 'Kosten', 'currency', 'measure', { unit: '€' }),
  ],
  letters,
  oddTitle: '3 van 1.204 waarden passen niet bij het soort',
  odd: [
    { cell: 'G17', row: 17, letter: 'G', raw: '3a', title: '‘3a’ in rij 17', text: 'Personen', choices: [{ value: 'empty', label: 'Leeg' }, { value: 'unknown', label: 'Onbekend' }], choice: 'empty' },
    { cell: 'H133', row: 133, letter: 'H', raw: 'n.b.', title: '‘n.b.’ in rij 133', text: 'Gas', choices: [{ value: 'empty', label: 'Leeg' }, { value: 'unknown', label: 'Onbekend' }], choice: 'unknown' },
    { cell: 'I251', row: 251, letter: 'I', raw: '± 2.400', title: '‘± 2.400’ in rij 251', text: 'Kosten', choices: [{ value: 'empty', label: 'Leeg' }, { value: 'value:2400', label: '2.400' }], choice: 'value:2400' },
  ],
  oddMore: 0,
  remarks: [{ place: 'D9', text: 'Deze cel was samengevoegd.' }],
  rowsKept: 412,
  rowsPresent: 415,
  reconciliation: 'Ingelezen: 412 van 415 rijen.',
  reconciliationWhy: 'Overgeslagen: rij 10 (subtotaal), rij 11 (leeg), rij 420 (totaal).',
  open: [{ letter: 'B', text: 'Kies wat er met kolom B gebeurt' }],
  supersedes: null,
  isKnown: false,
  follows: null,
};

const special: Record<number, [GridRow['role'], string, string[]]> = {
  1: ['title', 'titel', ['Aanvragen isolatiesubsidie, stadsdeel Oost']],
  2: ['title', 'titel', ['Gemeente Lindewaard, afdeling Wonen. Stand op 31-12-2025']],
  3: ['empty', 'leeg', []],
  4: ['header', 'kopregel', ['Aanvrager', '', 'Woning', '', '', 'Aanvraag', 'Huishouden in 2025']],
  5: ['header', 'kopregel', ['Nummer', 'BSN', 'Buurtcode', 'Buurt', 'Bouwjaar', 'Ontvangen', 'Personen', 'Gas (m³)', 'Kosten (€)']],
  10: ['subtotal', 'subtotaal', ['Subtotaal januari', '', '', '', '', '', '10', '4.835', '10.885']],
  11: ['empty', 'leeg', []],
  420: ['total', 'totaal', ['Totaal', '', '', '', '', '', '948', '598.210', '952.730']],
  421: ['empty', 'leeg', []],
  422: ['note', 'voetnoot', ['* Kosten volgens opgave van de aanvrager.']],
  423: ['note', 'voetnoot', ['Bron: subsidieregister gemeente Lindewaard']],
};

const areas = ['Spoorzicht', 'Oude Haven', 'Vogelbuurt', 'Tuindorp', 'Zandwerf'];

function gridRow(row: number): GridRow {
  const [role, roleText, own] = special[row] ?? ['data', '', null];
  const odd = intake.odd.find((one) => one.row === row);
  const cells = own ?? [
    `E-${String(row - 5).padStart(4, '0')}`,
    `99999${String(1000 + row * 7)}`,
    `BU9999040${String(1 + (row % 5))}`,
    areas[row % 5] ?? '',
    String(1920 + (row % 70)),
    '06-01-2025',
    String(1 + (row % 5)),
    `1.${String(200 + row)}`,
    `2.${String(180 + row)}`,
  ];
  const full = letters.map((letter, index) => (odd?.letter === letter ? odd.raw : (cells[index] ?? '')));
  return { row, role, roleText, cells: full, odd: odd ? [letters.indexOf(odd.letter)] : [], isHidden: false };
}

export function grid({ first, count }: { first: number; count: number }): Grid {
  const last = Math.min(intake.rows, first + count - 1);
  return { first, total: intake.rows, rows: Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => gridRow(first + index)) };
}

/** What the core would make of a correction, as far as a screen shows it. */
export function changed(now: Intake, change: IntakeChange): Intake {
  const edit = (letter: string, more: (column: ColumnPlan) => Partial<ColumnPlan>) => {
    const columns = now.columns.map((column) => (column.letter === letter ? { ...column, ...more(column) } : column));
    const open = columns.filter(({ personal }) => personal && !personal.choice).map((column) => ({ letter: column.letter, text: `Kies wat er met kolom ${column.letter} gebeurt` }));
    return { ...now, columns, open };
  };
  switch (change.kind) {
    case 'personal':
      return edit(change.letter, ({ personal }) => ({ isDropped: change.choice === 'drop', personal: personal && { ...personal, choice: change.choice } }));
    case 'name': {
      const isTaken = now.columns.some(({ letter, name }) => letter !== change.letter && name === change.name);
      if (isTaken) throw { kind: 'input', key: 'intake-name-taken', text: `De naam ‘${change.name}’ kan niet. Kies een naam die nog niet bestaat.`, remedy: null, place: change.letter };
      return edit(change.letter, () => ({ name: change.name }));
    }
    case 'type':
      return edit(change.letter, () => ({ kind: change.type }));
    case 'role':
      return edit(change.letter, () => ({ role: change.role }));
    case 'unit':
      return edit(change.letter, () => ({ unit: change.unit }));
    case 'drop':
    case 'restore':
      return edit(change.letter, () => ({ isDropped: change.kind === 'drop' }));
    case 'answer':
      return edit(change.letter, () => ({ answer: change.answer }));
    case 'offer':
      return { ...now, offers: now.offers.map((offer) => (offer.kind === change.offer ? { ...offer, choice: change.choice } : offer)) };
    case 'odd':
      return { ...now, odd: now.odd.map((odd) => (odd.cell === change.cell ? { ...odd, choice: change.choice } : odd)) };
    case 'header':
      return { ...now, headerFirst: change.first, headerLast: change.last, dataFirst: Math.max(now.dataFirst, change.last + 1) };
    case 'range':
      return { ...now, dataFirst: change.dataFirst, dataLast: change.dataLast };
    case 'sheet':
      return { ...now, sheet: change.sheet };
    case 'table':
      return { ...now, table: change.table };
    case 'recipe':
      return { ...now, follows: change.choice === 'yes' ? now.follows : null };
    case 'row':
      return { ...now, rowsKept: now.rowsKept + (change.include === 'yes' ? 1 : -1) };
  }
}

const measured = (id: string, dimension: string, about: string, standing: string, ...seen: string[]): Quality => ({ id, dimension, about, seen, standing, isRemarkable: standing === 'attention', field: null });

/** The nine dimensions as the core gives them for the card at this path: five measured, four for a person to judge. */
export function qualityOf(path: string): Quality[] {
  const judged = (dimension: string, id: string, about: string, ...seen: string[]): Quality => ({ id, dimension, about, seen, standing: 'open', isRemarkable: id === 'plausibility', field: `${path}.${id}` });
  return [
    judged('Juistheid', 'accuracy', 'Kloppen de waarden met de werkelijkheid?'),
    measured('completeness', 'Compleetheid', 'Ontbreken er waarden?', 'good', 'Minst gevulde kolom: Gas, 99% gevuld.'),
    measured('validity', 'Validiteit', 'Past elke waarde bij zijn kolom?', 'attention', '3 cellen passen niet bij hun kolom.'),
    measured('consistency', 'Consistentie', 'Spreken de gegevens zichzelf tegen?', 'good', 'Geen dubbele rijen.'),
    measured('currentness', 'Actualiteit', 'Gaan de gegevens over het goede moment?', 'good', 'De peildatum ligt 2 maanden terug.'),
    measured('precision', 'Precisie', 'Zijn de getallen precies genoeg?', 'good', 'De getallen zijn niet afgerond op tientallen of meer.'),
    judged('Plausibiliteit', 'plausibility', 'Zijn de waarden te geloven?', 'In Gas liggen 3 getallen ver van de andere.', 'In Kosten ligt 1 getal ver van de andere.'),
    judged('Traceerbaarheid', 'traceability', 'Weet u hoe de bronhouder aan de cijfers komt?', 'Elk getal is te volgen tot een cel van het bestand.'),
    judged('Begrijpelijkheid', 'understandability', 'Weet u wat de waarden betekenen?', '2 van de 3 kolommen hebben een uitleg.'),
  ];
}

export const source: Source = {
  id: '018f2c00-0000-7000-8000-0000000000d1',
  path: 'sources[1]',
  name: 'Aanvragen',
  file: 'aanvragen.xlsx',
  sheet: 'Aanvragen',
  range: 'A6:I420',
  checkCode: '9f3a-77c1',
  sha256: '9f3a77c1'.repeat(8),
  rowsKept: 1_048_575,
  records: 1_048_575,
  rowsPresent: 1_048_575,
  reconciliation: '412 van 415 rijen ingelezen.',
  skipped: [{ place: '10', text: 'subtotaal' }, { place: '11', text: 'leeg' }, { place: '420', text: 'totaal' }],
  columns: [
    { letter: 'A', name: 'Nummer', kind: 'code', kindText: 'Code', role: 'id', roleText: 'Kenmerk van de rij', unit: '', missing: 0, filled: '100%', distinct: 412, definition: '', labels: [] },
    { letter: 'D', name: 'Buurt', kind: 'text', kindText: 'Tekst', role: 'area', roleText: 'Gebied', unit: '', missing: 0, filled: '100%', distinct: 5, definition: 'Buurt waar de woning staat.', labels: areas },
    { letter: 'H', name: 'Gas', kind: 'decimal', kindText: 'Getal', role: 'measure', roleText: 'Meetwaarde', unit: 'm³', missing: 1, filled: '99%', distinct: 380, definition: '', labels: [] },
  ],
  dropped: [{ letter: 'B', name: 'BSN', why: 'Persoonsgegeven: BSN' }],
  remarks: [{ place: 'G17', text: '‘3a’ is geen getal.' }],
  choices: [{ place: 'H', text: 'De punt scheidt duizendtallen.' }],
  stated: [],
  singledOut: { text: '3 rijen zijn de enige met hun combinatie van Wijk, Leeftijd.', isRemarkable: true },
  quality: qualityOf('sources[1]'),
  importedAt: '12 maart 2027, 10:02',
  importedBy: 'Adviseur Wonen',
  supersededBy: null,
  combination: null,
  partOf: [],
  isSetAside: false,
  isUsed: false,
  hasPrevious: false,
  findingsBehind: 0,
};

export const field = (kind: Field['kind'], value = '', required = true, choices: FieldChoice[] | null = null): Field => ({
  value,
  label: '',
  kind,
  choices,
  required,
  filled: value !== '',
  error: required && value === '' ? 'Vul dit veld in.' : null,
  talk: null,
});

const judgements = ['accuracy', 'plausibility', 'traceability', 'understandability'];
const verdicts = [choice('good', 'Goed genoeg'), choice('limited', 'Met een beperking'), choice('poor', 'Niet goed genoeg')];

/** Everything that can be asked of one table. */
export const cardOf = (path: string): Record<string, Field> => ({
  [`${path}.owner`]: field('text', 'Afdeling Wonen'),
  [`${path}.collected`]: field('long'),
  [`${path}.period`]: field('text', '2025'),
  [`${path}.reference_date`]: field('date', '2025-12-31'),
  [`${path}.area_level`]: field('text', 'Buurt'),
  [`${path}.definition`]: field('long'),
  [`${path}.legal_basis`]: field('text'),
  [`${path}.version`]: field('text', 'Levering januari 2026'),
  [`${path}.status`]: field('choice', 'current', true, [choice('current', 'Geldig'), choice('revised', 'Herzien'), choice('withdrawn', 'Ingetrokken')]),
  [`${path}.row_is`]: field('choice', 'case', true, [choice('person', 'Eén persoon'), choice('household', 'Eén huishouden'), choice('case', 'Eén aanvraag of zaak'), choice('area', 'Eén gebied'), choice('organisation', 'Eén organisatie'), choice('other', 'Iets anders')]),
  [`${path}.fitness`]: field('choice', '', true, [choice('fit', 'Geschikt'), choice('fit_within', 'Geschikt binnen grenzen'), choice('unfit', 'Niet geschikt')]),
  [`${path}.fitness_reason`]: field('long', '', false),
  [`${path}.small_count`]: field('number', '', false),
  [`${path}.small_count_reason`]: field('text', '', false),
  [`${path}.completeness_reason`]: field('text', '', false),
  ...Object.fromEntries(judgements.flatMap((name) => [[`${path}.${name}`, field('choice', '', false, verdicts)], [`${path}.${name}_reason`, field('text', '', false)]])),
});

export function withSources(): Snapshot {
  const snapshot = demoSnapshot();
  const old: Source = { ...source, id: `${source.id}0`, path: 'sources[2]', name: 'Aanvragen 2024', supersededBy: 'Aanvragen (12 maart 2027, 10:02)' };
  return {
    ...snapshot,
    sources: [source, old],
    fields: {
      ...snapshot.fields,
      ...cardOf('sources[1]'),
      ...cardOf('sources[2]'),
      'ethics.q7': { ...field('choice', '', true, [choice('no', 'Nee'), choice('yes', 'Ja', 'Leg dan uit waarom dat nodig is.')]), label: 'Zijn personen te herkennen in de gegevens?' },
    },
    ethics: { ...snapshot.ethics, atTheData: ['ethics.q7'], seen: [{ path: 'ethics.q7', texts: ['De kolom ‘Mail’ in Aanvragen is weggelaten (e-mailadres).'], answer: 'no', answerText: 'Nee' }] },
  };
}

const row = (at: number) => ({ row: at, sheetRow: at + 2, cells: [`E-${at + 1}`, areas[at % 5] ?? '', `1.${200 + (at % 700)}`] });

function rows({ first, count, filter = [] }: { first: number; count: number; filter?: RowFilter[] }): Rows {
  const total = filter.length > 0 ? 83 : source.rowsKept;
  const length = Math.max(0, Math.min(count, total - first));
  return { first, total, rows: Array.from({ length }, (_, index) => row(first + index)), emptiedBy: [] };
}

/** A column in which nothing was counted; `more` says what was. */
export const facet = (letter: string, more: Partial<Facet> = {}): Facet => ({
  letter,
  rows: source.records,
  blank: 0,
  blanks: [],
  distinct: 0,
  values: [],
  more: '',
  range: '',
  bars: [],
  outliers: 0,
  farthest: [],
  ...more,
});

export type Answers = Record<string, (args: never, onProgress?: (progress: Progress) => void) => unknown>;

/** The demo core with a sheet to read; `more` takes the place of its answers. */
export function sheetCore(start: Snapshot | null, more: Answers = {}): FakeCore {
  const core = demo(start);
  let now = intake;
  const answers: Answers = {
    inspect_sheet: () => (now = intake),
    inspect_text: () => (now = { ...intake, file: 'Geplakte cellen' }),
    intake_grid: grid,
    intake_change: ({ change }: { change: IntakeChange }) => (now = changed(now, change)),
    intake_accept: () => withSources(),
    intake_cancel: () => null,
    cancel: () => null,
    dataset_rows: rows,
    dataset_facets: () => source.columns.map(({ letter }) => facet(letter)),
    set_definition: () => withSources(),
    ...more,
  };
  return {
    ...core,
    async call<T>(name: string, args: unknown, onProgress?: (progress: Progress) => void) {
      const answer = answers[name];
      if (!answer) return core.call<T>(name, args, onProgress);
      core.asked.push({ name, args });
      return (await answer(args as never, onProgress)) as T;
    },
  };
}
