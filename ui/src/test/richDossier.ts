/** An invented dossier with findings and a note half written: the stage for the screens of Beschrijven and Nota. */
import type { Column, DescribeRequest, Exported, Field, Finding, Label, Measure, NoteBlock, NoteNumber, Question, Snapshot, Source } from '../api/wire';
import { demo, demoSnapshot } from '../platform/demo';
import { fakeCore, type FakeCore } from '../platform/fake';

const field = (kind: Field['kind'], value = '', more: Partial<Field> = {}): Field => ({
  value,
  label: '',
  kind,
  choices: null,
  required: false,
  filled: value !== '',
  error: null,
  talk: null,
  ...more,
});

const column = (letter: string, name: string, kind: string, role: string, labels: string[] = []): Column => ({
  letter,
  name,
  kind,
  kindText: kind === 'text' ? 'tekst' : 'getal',
  role,
  roleText: role,
  unit: '',
  missing: 0,
  filled: '100%',
  distinct: labels.length,
  definition: '',
  labels,
});

const places: [string, string, string][] = [
  ['Spoorzicht', '24,8%', '21,3 en 28,7'],
  ['Vogelbuurt', '21,3%', '17,8 en 25,3'],
  ['Oude Haven', '18,8%', '15,4 en 22,7'],
  ['Zandwerf', '15,3%', '12,1 en 19,3'],
  ['Tuindorp', '12,1%', '9,6 en 15,2'],
  ['Molenweide', '10,7%', '8,0 en 14,1'],
  ['Lindenhof', '6,7%', '4,7 en 9,3'],
  ['Nieuwe Kade', '4,4%', '2,8 en 6,8'],
];

export const source: Source = {
  id: '018f2c00-0000-7000-8000-000000000010',
  path: 'sources[1]',
  name: 'Energie per buurt',
  file: 'energie_oost_2025.xlsx',
  sheet: 'Buurten',
  range: 'A6:I14',
  checkCode: 'a41f 09c2 7be3',
  sha256: 'a41f09c27be3'.padEnd(64, '0'),
  rowsKept: 9,
  records: 9,
  rowsPresent: 9,
  reconciliation: '9 van 9 rijen ingelezen.',
  skipped: [],
  columns: [
    column('C', 'Buurt', 'text', 'area', places.map(([name]) => name)),
    column('D', 'Jaar', 'period', 'time'),
    column('E', 'Huishoudens', 'integer', 'denominator'),
    column('F', 'Hoge energierekening', 'integer', 'count'),
    column('G', 'Soort woning', 'text', 'group', ['huur', 'koop']),
  ],
  dropped: [],
  remarks: [],
  choices: [],
  stated: [],
  singledOut: null,
  quality: [],
  importedAt: '11 maart 2027',
  importedBy: 'Team Onderzoek',
  supersededBy: null,
  combination: null,
  partOf: [],
  isSetAside: false,
  isUsed: false,
  hasPrevious: false,
  findingsBehind: 0,
};

const measure = (place: number, part: Measure['part'], group: string | null, text: string, more: Partial<Measure> = {}): Measure => ({
  place,
  part,
  group,
  period: null,
  text,
  value: 0,
  interval: null,
  low: null,
  high: null,
  unit: 'aandeel',
  n: '412',
  withheld: null,
  standing: null,
  reference: `{R1.${place}|${text}}`,
  ...more,
});

export const label = (name: Label['name'], text: string, bars: number): Label => ({ name, text, bars, why: 'Register met alle huishoudens. Nog geen tweede bron.' });

export const request: DescribeRequest = {
  dataset: source.id,
  measure: 'Hoge energierekening',
  by: 'Buurt',
  over: null,
  per: 'Huishoudens',
  stat: 'share',
  where: [],
  against: 'average',
  pin: 'questions[1]',
  subject: 'huishoudens',
};

export const finding: Finding = {
  id: '018f2c00-0000-7000-8000-000000000020',
  path: 'findings[1]',
  name: 'R1',
  question: 'questions[1]',
  asked: null,
  request,
  sentence: 'Een hoge energierekening komt in 3 van de 8 buurten vaker voor dan gemiddeld',
  support: ['Spoorzicht is het hoogst: 24,8%, waarschijnlijk tussen 21,3% en 28,7%.'],
  measures: [
    ...places.map(([name, text, interval], at) =>
      measure(at + 1, 'level', name, text, { interval, standing: at < 3 ? 'higher' : at < 6 ? 'not_shown' : 'lower' }),
    ),
    measure(9, 'level', 'Het Eiland', 'niet getoond: kleine aantallen', { withheld: 'small', value: null, reference: null, n: '' }),
    measure(10, 'reference', null, '12,4%', { n: '3.632' }),
  ],
  unit: 'aandeel',
  caveats: ['Van 4% van de huishoudens is de rekening onbekend.', 'Het Eiland is niet getoond: minder dan 10 huishoudens.'],
  notConcluded: ['Dat oude woningen de oorzaak zijn.', 'Dat Zandwerf gelijk is aan het gemiddelde. Een verschil is niet aangetoond.'],
  label: label('indication', 'Aanwijzing', 2),
  trail: {
    dataset: source.id,
    file: source.file,
    sha256: source.sha256,
    checkCode: source.checkCode,
    sheet: source.sheet,
    range: source.range,
    columns: [
      { letter: 'F', name: 'Hoge energierekening', part: 'teller' },
      { letter: 'E', name: 'Huishoudens', part: 'noemer' },
      { letter: 'C', name: 'Buurt', part: 'groepen' },
    ],
    cells: 'Cellen E6 tot en met F14',
    filter: [],
    conditions: [{ letter: 'D', keep: { values: ['2025'] } }],
  },
  sourceLine: 'Bron: energie_oost_2025.xlsx, blad ‘Buurten’ · 31 december 2025 · 3.632 huishoudens in 8 buurten',
  rows: '9 rijen gebruikt, 0 zonder waarde',
  computedAt: 'Berekend op 12 maart 2027, 10:02',
  outdated: null,
  usedIn: ['1.1'],
};

const slot = (name: string, value: string) => ({ name, path: `questions[1].${name}`, label: name, value, choices: [], hint: null });

export const question: Question = {
  path: 'questions[1]',
  number: 1,
  sentence: [
    { text: 'Welk deel', slot: 'statistic', isOpen: false, isUnset: false },
    { text: 'van de', slot: null, isOpen: false, isUnset: false },
    { text: 'huishoudens', slot: 'subject', isOpen: false, isUnset: false },
    { text: 'heeft', slot: null, isOpen: false, isUnset: false },
    { text: 'een hoge energierekening', slot: 'measure', isOpen: false, isUnset: false },
    { text: ',', slot: null, isOpen: false, isUnset: false },
    { text: 'per buurt', slot: 'group', isOpen: false, isUnset: false },
    { text: ', vergeleken met', slot: null, isOpen: false, isUnset: false },
    { text: 'het gemiddelde', slot: 'comparison', isOpen: false, isUnset: false },
    { text: '?', slot: null, isOpen: false, isUnset: false },
  ],
  text: 'Welk deel van de huishoudens heeft een hoge energierekening, per buurt, vergeleken met het gemiddelde?',
  reading: [
    { term: 'teller', text: 'hoge energierekening, kolom F', slot: 'measure', isOpen: false },
    { term: 'noemer', text: 'huishoudens, kolom E', slot: 'denominator', isOpen: false },
    { term: 'groep', text: 'buurt, kolom C', slot: 'group', isOpen: false },
    { term: 'peildatum', text: '31 december 2025', slot: null, isOpen: false },
  ],
  slots: [
    slot('statistic', 'share'),
    slot('dataset', source.id),
    slot('measure', 'Hoge energierekening'),
    slot('denominator', 'Huishoudens'),
    slot('group', 'Buurt'),
    slot('comparison', 'average'),
    slot('subject', 'huishoudens'),
    slot('filter', 'Soort woning=huur;Jaar=2025'),
  ],
  open: 0,
  isCommitted: true,
  inTheWay: [],
  findings: ['R1'],
};

const block = (path: string, title: string, words: number, limit: number, required = true): NoteBlock => ({ path, title, filled: words > 0, required, words, limit });

export const numbers: NoteNumber[] = [
  { field: 'arguments[1].text', raw: '{R1.1|24,8%}', text: '24,8%', finding: 'R1', place: 1, now: '24,8%', renewed: null, state: 'fresh', origin: 'R1: Spoorzicht, aandeel' },
  { field: 'arguments[1].text', raw: '{R1.2|19,7%}', text: '19,7%', finding: 'R1', place: 2, now: '21,3%', renewed: '{R1.2|21,3%}', state: 'stale', origin: 'R1: Vogelbuurt, aandeel' },
  { field: 'arguments[1].text', raw: '{R1.10|12,4%}', text: '12,4%', finding: 'R1', place: 10, now: '12,4%', renewed: null, state: 'fresh', origin: 'R1: gemiddelde' },
  { field: 'points[2].text', raw: '{=120000 € "begroting 2027"}', text: '€ 120.000', finding: '', place: 0, now: null, renewed: null, state: 'stated', origin: 'begroting 2027' },
];

const labels = [
  { value: '', label: 'Volgens de regel', consequence: null },
  { value: 'fact', label: 'Feit', consequence: null },
  { value: 'strong_indication', label: 'Sterke aanwijzing', consequence: null },
  { value: 'indication', label: 'Aanwijzing', consequence: null },
  { value: 'assumption', label: 'Aanname', consequence: null },
  { value: 'political_judgement', label: 'Bestuurlijke afweging', consequence: null },
];

const openness = [
  { value: 'public', label: 'Openbaar', consequence: null },
  { value: 'internal', label: 'Intern', consequence: null },
  { value: 'confidential', label: 'Vertrouwelijk', consequence: null },
];

export const argumentText =
  'In Spoorzicht heeft {R1.1|24,8%} van de huishoudens een hoge energierekening. In Vogelbuurt is dat {R1.2|19,7%}. Gemiddeld in de gemeente is het {R1.10|12,4%}. Daarom richten wij de subsidie op Oost.';

const fields: Record<string, Field> = {
  'findings[1].experience': field('choice', '', {
    required: true,
    error: 'Geef uw oordeel.',
    choices: [
      { value: 'matches', label: 'Ja', consequence: null },
      { value: 'partly', label: 'Deels', consequence: null },
      { value: 'differs', label: 'Nee', consequence: null },
    ],
  }),
  'findings[1].experience_words': field('long'),
  'note.subject': field('text', 'Isolatiesubsidie in Oost', { required: true }),
  'note.disclosure': field('choice', 'public', { choices: openness }),
  'note.summary': field('rich', 'In drie buurten in Oost is de energierekening vaak hoog. Wij stellen voor om de isolatiesubsidie daar voort te zetten.'),
  'note.trigger': field('rich', 'De subsidie liep eind 2026 af. Het college vroeg om cijfers voordat het over een vervolg besluit.', { required: true }),
  'note.effect': field('rich', 'In 2029 heeft in elke buurt hoogstens {=15 % "aanname"} een hoge rekening.', { required: true }),
  'note.residents': field('rich', '', { required: true, error: 'Vul dit veld in.' }),
  'note.reliability': field('rich'),
  'note.privacy': field('rich'),
  'note.finance': field('rich', 'Het kost eenmalig {=120000 € "begroting 2027"}.', { required: true }),
  'note.legal': field('rich'),
  'note.participation': field('rich', '', { required: true, error: 'Vul dit veld in.' }),
  'note.sunset_date': field('date', '2029-01-01'),
  'points[1].text': field('rich', 'In te stemmen met de subsidie in 2027', { required: true }),
  'points[2].text': field('rich', '{=120000 € "begroting 2027"} beschikbaar te stellen voor energiecoaches', { required: true }),
  'arguments[1].head': field('rich', 'De hoge rekeningen zitten vooral in drie buurten.', { required: true }),
  'arguments[1].text': field('rich', argumentText),
  'arguments[1].label': field('choice', '', { choices: labels }),
  'arguments[2].head': field('rich', 'De subsidie bereikt deze huishoudens.', { required: true }),
  'arguments[2].text': field('rich', 'De meeste aanvragen kwamen uit deze drie buurten.'),
  'arguments[2].label': field('choice', '', { choices: labels }),
  'arguments[3].head': field('rich', 'Wie geen aanvraag doet, verdient ook hulp.', { required: true }),
  'arguments[3].text': field('rich'),
  'arguments[3].label': field('choice', 'political_judgement', { choices: labels }),
  'objections[1].head': field('rich', 'De subsidie bereikt huurders niet.', { required: true }),
  'objections[1].answer': field('rich', 'Met de corporatie maken wij een aparte afspraak.', { required: true }),
  'milestones[1].what': field('rich', 'De regeling gaat open.', { required: true }),
  'milestones[1].who': field('text', 'Team Wonen', { required: true }),
  'milestones[1].when': field('date', '2027-09-01', { required: true }),
  'monitors[1].indicator': field('text', 'Aandeel huishoudens met een hoge rekening', { required: true }),
  'monitors[1].when': field('date', '2028-03-01', { required: true }),
  'monitors[1].who': field('text', 'Team Onderzoek', { required: true }),
  'monitors[1].adjust_if': field('rich', 'Als het aandeel in Spoorzicht niet daalt.', { required: true }),
};

export function richSnapshot(): Snapshot {
  const base = demoSnapshot();
  return {
    ...base,
    fields: { ...base.fields, ...fields },
    lists: {
      ...base.lists,
      questions: ['questions[1]', 'questions[2]'],
      points: ['points[1]', 'points[2]'],
      arguments: ['arguments[1]', 'arguments[2]', 'arguments[3]'],
      objections: ['objections[1]'],
      milestones: ['milestones[1]'],
      monitors: ['monitors[1]'],
    },
    sources: [source],
    questions: [question, { ...question, path: 'questions[2]', number: 2, findings: [], slots: question.slots.map((one) => ({ ...one, path: one.path.replace('1', '2') })) }],
    findings: [finding],
    note: {
      points: [
        {
          path: 'points[1]',
          id: 'p1',
          number: '1',
          text: 'In te stemmen met de subsidie in 2027',
          arguments: [
            {
              path: 'arguments[1]',
              number: '1.1',
              head: 'De hoge rekeningen zitten vooral in drie buurten.',
              label: label('indication', 'Aanwijzing', 2),
              words: 29,
              limit: 90,
              numbers: 3,
              stale: 1,
              findings: ['R1'],
            },
            {
              path: 'arguments[2]',
              number: '1.2',
              head: 'De subsidie bereikt deze huishoudens.',
              label: label('assumption', 'Aanname', 1),
              words: 8,
              limit: 90,
              numbers: 0,
              stale: 0,
              findings: [],
            },
          ],
          objections: [{ path: 'objections[1]', number: '1.1', head: 'De subsidie bereikt huurders niet.', words: 8, limit: 60 }],
        },
        {
          path: 'points[2]',
          id: 'p2',
          number: '2',
          text: '€ 120.000 beschikbaar te stellen voor energiecoaches',
          arguments: [
            {
              path: 'arguments[3]',
              number: '2.1',
              head: 'Wie geen aanvraag doet, verdient ook hulp.',
              label: label('political_judgement', 'Bestuurlijke afweging', 0),
              words: 0,
              limit: 90,
              numbers: 0,
              stale: 0,
              findings: [],
            },
          ],
          objections: [],
        },
      ],
      blocks: [
        block('note.subject', 'Onderwerp', 3, 12),
        block('note.summary', 'Samenvatting', 20, 100, false),
        block('note.trigger', 'Aanleiding', 84, 80),
        block('note.effect', 'Beoogd effect', 11, 60),
        block('note.residents', 'Gevolgen voor inwoners', 0, 80),
        block('note.finance', 'Financiën', 5, 80),
        block('note.legal', 'Juridisch', 0, 60, false),
        block('note.participation', 'Participatie en communicatie', 0, 80),
      ],
      checks: {
        filled: 13,
        blocks: 16,
        form: [
          { text: 'Vul Participatie in', detail: 'Vorm: 15 van 16 blokken', field: 'note.participation' },
          { text: 'Vul Gevolgen voor inwoners in', detail: 'Vorm: 15 van 16 blokken', field: 'note.residents' },
        ],
        text: [{ text: 'Maak 1 zin korter', detail: 'Tekst: 31 woorden in Aanleiding', field: 'note.trigger' }],
        content: [{ text: 'Schrijf een kanttekening bij 2', detail: 'Inhoud: 1 van 2 beslispunten', field: 'points[2].text' }],
      },
      numbers,
      final: {
        isAllowed: false,
        reasons: [
          { text: '1 getal is verouderd', detail: 'In argument 1.1', field: 'arguments[1].text' },
          { text: 'De participatie ontbreekt', detail: 'Vul het blok in', field: 'note.participation' },
        ],
      },
    },
  };
}

/** A drawing that is no more than a stage needs: the core makes the real one. */
export function figure(width: number, theme: string) {
  const ink = theme === 'light' ? '#1b2430' : '#f3f4f6';
  const mark = theme === 'light' ? '#0b5c8a' : '#8cc8ee';
  const height = 40 + places.length * 27;
  const lines = places.map(([name, text], at) => {
    const y = 30 + at * 27;
    const x = 120 + Number.parseFloat(text) * ((width - 220) / 30);
    return `<text x="0" y="${y + 5}">${name}</text><path d="M${x - 40} ${y}h80" stroke="${mark}" stroke-width="2.4"/><circle cx="${x}" cy="${y}" r="6" fill="${mark}"/><text x="${width - 60}" y="${y + 5}" font-weight="600">${text}</text>`;
  });
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="13" fill="${ink}">${lines.join('')}</svg>`;
  return { svg, description: 'Acht buurten op een rij; Spoorzicht het hoogst met 24,8%.', width, height };
}

/** A page of the note, in grey lines under a heading. */
function page(number: number) {
  const lines = Array.from({ length: 34 }, (_, at) => `<rect x="70" y="${150 + at * 17}" width="${at % 7 === 6 ? 220 : 455}" height="6" fill="#c9cfd7"/>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 595 842"><rect width="595" height="842" fill="#fff"/><text x="70" y="110" font-family="sans-serif" font-size="18" font-weight="700">Collegevoorstel isolatiesubsidie in Oost</text>${lines.join('')}<text x="500" y="800" font-family="sans-serif" font-size="9">${number} / 2</text></svg>`;
}

export const exported: Exported = {
  folder: 'Documenten',
  files: [
    { handle: 'h1', name: 'nota isolatiesubsidie.docx', kind: 'docx', sha256: '09c27be3a41f'.padEnd(64, '0') },
    { handle: 'h2', name: 'werkboek isolatiesubsidie.xlsx', kind: 'xlsx', sha256: 'a41f09c27be3'.padEnd(64, '0') },
  ],
};

const bareNumber = /(^|\s)\d+(?![\d-]*\s*(?:januari|maart))(?!\d{3}\b)[^\s{}]*/;

/** The demo core with the calls of these two steps, over a snapshot of the test's own. */
export function richCore(start: Snapshot = richSnapshot(), more: Parameters<typeof fakeCore>[0] = {}): FakeCore {
  const core = demo(start);
  const now = () => core.call<Snapshot>('snapshot', {});
  return fakeCore({
    ...Object.fromEntries(
      ['set_language', 'home', 'snapshot', 'new_dossier', 'pick_dossier', 'open_sample', 'forget_recent', 'close_dossier', 'history', 'override_gate', 'undo', 'redo'].map((name) => [
        name,
        (args: never) => core.call(name, args),
      ]),
    ),
    open_recent: now,
    set_field: (args: { path: string; value: string }) => {
      const words = args.value.replaceAll(/\{[^}]*\}/g, '');
      if (start.fields[args.path]?.kind === 'rich' && bareNumber.test(words.replaceAll(/\b(19|20)\d\d\b/g, ''))) {
        throw { kind: 'input', key: 'note-bare-number', text: 'Er staat een los getal in deze tekst.', remedy: null, place: args.path };
      }
      return core.call('set_field', args);
    },
    figure: ({ width, theme }: { width: number; theme: string }) => figure(width, theme),
    figure_of: ({ width, theme }: { width: number; theme: string }) => figure(width, theme),
    describe: (): Finding => ({ ...finding, name: '', path: '', question: null, usedIn: [] }),
    dataset_rows: () => ({
      first: 0,
      total: 2,
      rows: [
        { row: 0, sheetRow: 6, cells: ['Spoorzicht', '2025', '412', '102', 'huur'] },
        { row: 1, sheetRow: 7, cells: ['Vogelbuurt', '2025', '380', '81', 'koop'] },
      ],
      emptiedBy: [],
    }),
    copy_figure: () => null,
    preview: () => ({ pages: [page(1), page(2)] }),
    pin: now,
    recompute: now,
    use_as_argument: now,
    renew_number: now,
    link_finding: now,
    add_item: now,
    remove_item: now,
    move_item: now,
    export_files: () => exported,
    reveal: () => null,
    ...more,
  });
}
