/**
 * An invented dossier that remembers what is typed: for looking at screens without the core, and
 * as the stage of the interface's own tests. Never part of the product.
 */
import type { Field, Gate, Home, Snapshot, Step } from '../api/wire';
import { fakeCore, type FakeCore } from './fake';

const field = (value: string, more: Partial<Field> = {}): Field => ({
  value,
  label: '',
  kind: 'text',
  choices: null,
  required: true,
  filled: value !== '',
  error: value === '' ? 'Vul dit veld in.' : null,
  talk: null,
  ...more,
});

const step = (id: Step['id'], title: string, group: Step['group'], number: number, status: Step['status'], detail: string | null = null): Step => ({
  id,
  title,
  group,
  number,
  status,
  detail,
  lock: null,
});

const gate = (id: string, on: Gate['step'], level: Gate['level'], text: string, why: string, more: Partial<Gate> = {}): Gate => ({
  id,
  step: on,
  level,
  state: 'open',
  text,
  why,
  remedy: '',
  field: null,
  override: null,
  ...more,
});

export function demoSnapshot(): Snapshot {
  return {
    dossier: { id: '018f2c00-0000-7000-8000-000000000001', name: 'Energiearmoede in Oost', track: 'kort', proposedTrack: null, file: 'energiearmoede.raadslag', isSample: false },
    saved: { state: 'saved', at: '10:42', why: null },
    readOnly: null,
    steps: [
      step('start', 'Start', 'question', 1, 'done', '3 van 3 ingevuld'),
      step('question', 'Vraag', 'question', 2, 'open', '2 van 4 ingevuld'),
      step('goal', 'Doel', 'question', 3, 'open'),
      step('sources', 'Gegevens op orde', 'data', 4, 'open', '1 bron, 2 open punten'),
      step('describe', 'Beschrijven', 'ladder', 5, 'open', 'Wat is er aan de hand?'),
      {
        ...step('explain', 'Verklaren', 'ladder', 0, 'locked', 'Hoe komt dat?'),
        lock: { reason: 'Hoort bij het volledige spoor.', opens: null },
      },
      {
        ...step('project', 'Voorspellen', 'ladder', 0, 'locked'),
        lock: { reason: 'Eerst Verklaren. Zonder oorzaak is een voorspelling giswerk.', opens: { step: 'describe', field: null } },
      },
      step('note', 'Nota', 'decision', 6, 'open'),
    ],
    gates: [
      gate('g1-do-nothing', 'question', 'warning', 'De nuloptie ontbreekt.', 'De lezer wil weten wat er gebeurt als u niets doet.', {
        remedy: 'Schrijf in één alinea wat er dan gebeurt.',
        field: 'do_nothing_option',
      }),
      gate('g0-analyst', 'start', 'warning', 'Er is nog geen analist.', 'Zonder analist kijkt niemand mee.', {
        state: 'overridden',
        override: { by: 'Adviseur Wonen', reason: 'De analist begint in mei.', at: '12 maart 2027' },
      }),
      gate('g2-indicator', 'goal', 'block', 'Het doel heeft geen indicator.', 'Zonder maat kunt u het doel niet volgen.', { field: 'goals[1].indicator' }),
      gate('g4-holder', 'sources', 'warning', 'De bronhouder is onbekend.', 'Bij vragen over de cijfers weet u dan niet wie u belt.'),
    ],
    fields: {
      name: field('Energiearmoede in Oost', { label: 'Naam van het dossier' }),
      policy_question: field('Zetten wij de isolatiesubsidie voort?', { label: 'Wat moet het bestuur kunnen beslissen?', kind: 'long' }),
      do_nothing_option: field('', { label: 'Wat gebeurt er als u niets doet?', kind: 'long', required: false, error: null }),
      meeting_date: field('2027-04-14', { label: 'Wanneer is de vergadering?', kind: 'date' }),
      note_kind: field('college', {
        label: 'Welke nota schrijft u?',
        kind: 'choice',
        choices: [
          { value: 'college', label: 'Collegevoorstel', consequence: 'Het college besluit.' },
          { value: 'raad', label: 'Raadsvoorstel', consequence: 'De raad besluit.' },
        ],
      }),
      'questions[1].deadline': field('', { label: 'Wanneer hebt u het antwoord nodig?', kind: 'date', required: false, error: null }),
      population: field('', { label: 'Hoeveel huishoudens gaat het om?', kind: 'number', error: 'Vul een getal in.' }),
    },
    lists: { questions: ['questions[1]'] },
    undo: 'nuloptie gewijzigd',
    redo: null,
    agreement: {
      signatures: [
        { role: 'advisor', name: '', at: null, state: 'missing', refusal: null, recorded: null, changes: [] },
        { role: 'analyst', name: '', at: null, state: 'missing', refusal: null, recorded: null, changes: [] },
      ],
      agenda: [],
    },
    ethics: { outcome: 'open', text: 'Er zijn nog vragen open.', because: [], beforeStart: [], atTheData: [], atTheOutcome: [], seen: [] },
    questions: [],
    sources: [],
    knownBreaks: [],
    findings: [],
    note: {
      points: [],
      blocks: [],
      checks: { filled: 0, blocks: 16, form: [], text: [], content: [] },
      numbers: [],
      final: { isAllowed: false, reasons: [] },
    },
  };
}

export function demoHome(): Home {
  return {
    recent: [
      { id: '1', name: 'Energiearmoede in Oost', pathLabel: 'Documenten', rung: 1, waits: 'Geef uw oordeel over de cijfers', changed: 'Vandaag, 10:42', missing: false },
      { id: '2', name: 'Wachttijd schuldhulp', pathLabel: 'Documenten', rung: 2, waits: 'Geef uw oordeel over 1 verklaring', changed: 'Gisteren, 16:05', missing: false },
      { id: '3', name: 'Leerlingenvervoer 2027–2031', pathLabel: 'Onderwijs', rung: 0, waits: 'Lees een rekenblad in', changed: '9 maart 2027', missing: false },
      { id: '4', name: 'Zwerfafval in het centrum', pathLabel: 'Openbare ruimte', rung: 1, waits: null, changed: '26 februari 2027', missing: false },
      { id: '5', name: 'Voorrang voor ouderenwoningen', pathLabel: 'Wonen', rung: 0, waits: null, changed: '3 februari 2027', missing: true },
    ],
    sampleAvailable: true,
    firstSteps: [
      { id: 'sample', done: true },
      { id: 'question', done: true },
      { id: 'sheet', done: false },
      { id: 'note', done: false },
    ],
  };
}

/** The demo core: answers every call of the shell from a dossier in memory. */
export function demo(start: Snapshot | null = null): FakeCore {
  let open = start;
  let past: Snapshot[] = [];
  let home = demoHome();
  const now = (): Snapshot => {
    if (!open) throw { kind: 'refused', text: 'Er is geen dossier open.', remedy: 'Open eerst een dossier.', place: null };
    return open;
  };
  const change = (next: (snapshot: Snapshot) => Partial<Snapshot>, undo: string): Snapshot => {
    const before = now();
    past = [...past, before];
    open = { ...before, ...next(before), undo, redo: null };
    return open;
  };
  const openDemo = () => {
    past = [];
    open = demoSnapshot();
    return open;
  };
  return fakeCore({
    set_language: () => null,
    home: () => home,
    snapshot: () => open,
    new_dossier: ({ name }: { name: string }) => {
      const fresh = openDemo();
      open = { ...fresh, dossier: { ...fresh.dossier, name } };
      return open;
    },
    pick_dossier: openDemo,
    open_recent: openDemo,
    open_sample: openDemo,
    open_read_only: () => ({ ...openDemo(), readOnly: 'Analist Onderzoek' }),
    forget_recent: ({ id }: { id: string }) => {
      home = { ...home, recent: home.recent.filter((dossier) => dossier.id !== id) };
      return home;
    },
    close_dossier: () => {
      open = null;
      return { isClosed: true };
    },
    pick_sheets: () => [{ handle: 'sheet-1', name: 'aanvragen.xlsx' }],
    publish: () => change(() => ({ saved: { state: 'saved', at: '10:43', why: null } }), 'opgeslagen'),
    save_copy: () => ({ name: 'Kopie.raadslag' }),
    settle: openDemo,
    leave: () => null,
    reveal: () => null,
    set_field: ({ path, value }: { path: string; value: string }) =>
      change((snapshot) => {
        const old = snapshot.fields[path];
        if (!old) throw { kind: 'input', text: 'Dit veld bestaat niet.', remedy: null, place: path };
        const error = old.required && value === '' ? 'Vul dit veld in.' : null;
        const gates = snapshot.gates.map((one) => (one.field === path ? { ...one, state: value ? ('met' as const) : ('open' as const) } : one));
        return { fields: { ...snapshot.fields, [path]: { ...old, value, filled: value !== '', error } }, gates };
      }, `${path} gewijzigd`),
    override_gate: ({ gate: id, by, reason }: { gate: string; by: string; reason: string }) =>
      change(
        (snapshot) => ({
          gates: snapshot.gates.map((one) => (one.id === id ? { ...one, state: 'overridden' as const, override: { by, reason, at: 'vandaag' } } : one)),
        }),
        'toch doorgaan',
      ),
    undo: () => {
      const before = past.at(-1);
      past = past.slice(0, -1);
      if (before) open = { ...before, redo: now().undo };
      return now();
    },
    redo: () => now(),
    set_person: () => null,
    last_change: () => ({ by: 'Adviseur Wonen', at: '12 maart 2027, 10:42' }),
    logbook: () => ({ assumptions: [], decisions: [], sources: [] }),
    history: () => ({
      events: [
        { seq: 1, act: 'dossier gemaakt', who: 'Adviseur Wonen', at: '12 maart 2027, 09:10', undone: false },
        { seq: 2, act: 'kolom verwijderd', who: 'Analist Onderzoek', at: '12 maart 2027, 10:02', undone: true },
        { seq: 3, act: 'nuloptie gewijzigd', who: 'Adviseur Wonen', at: '12 maart 2027, 10:42', undone: false },
      ],
    }),
    go_back: () => now(),
  });
}
