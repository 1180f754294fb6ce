/** An invented dossier with every field of Start, Vraag and Doel, and a core that keeps what is put in. */
import type { Field, Question, Snapshot } from '../api/wire';
import { words } from '../app/words';
import { demoSnapshot } from '../platform/demo';
import { fakeCore, type FakeCore } from '../platform/fake';

const { t, maybe } = words('nl');

type Kind = Field['kind'];

const field = (value: string, kind: Kind = 'text', required = true): Field => ({
  value,
  label: '',
  kind,
  choices: null,
  required,
  filled: value !== '',
  error: required && value === '' ? 'Vul dit veld in.' : null,
  talk: null,
});

const choice = (key: string, values: readonly string[], value: string, required = true): Field => ({
  ...field(value, 'choice', required),
  choices: values.map((one) => ({ value: one, label: t(`${key}-${one}`), consequence: maybe(`${key}-${one}-then`) })),
});

const cause = (text: string, basis: string) => ({ text: field(text, 'text', false), basis: field(basis, 'text', false) });

const stakeholder = (name: string, size: string, effect: string) => ({
  name: field(name, 'text', false),
  size: field(size, 'text', false),
  effect: choice('choice-effect', ['better', 'same', 'worse', 'unknown'], effect, false),
});

const furtherOutcomes = () =>
  Object.fromEntries([3, 4, 5].flatMap((outcome) => [`if_${outcome}`, `then_${outcome}`]).map((name) => [name, field('', 'text', false)]));

const research = (words_: string, subject: string, agreed: readonly string[]) => ({
  words: field(words_, 'long', false),
  subject: field(subject),
  kind: choice('choice-kind', ['descriptive', 'diagnostic', 'predictive', 'prescriptive'], 'descriptive'),
  dataset: field('1'),
  statistic: choice('choice-statistic', ['sum', 'mean', 'median', 'count', 'share', 'rate'], 'rate'),
  measure: field('Jeugdhulp'),
  denominator: field('Jongeren'),
  group: field('Wijk', 'text', false),
  period: field('', 'text', false),
  filter: field('', 'text', false),
  comparison: field(''),
  if_1: field(agreed[0] ?? ''),
  then_1: field(agreed[1] ?? ''),
  if_2: field(agreed[2] ?? ''),
  then_2: field(agreed[3] ?? ''),
  ...furtherOutcomes(),
  otherwise: field('', 'text', false),
  commitments_skipped: field('', 'text', false),
  tolerance: field('', 'long', false),
  deadline: field('', 'date', false),
});

const goal = () => ({
  title: field('Jongeren in elke wijk krijgen binnen vier weken hulp.'),
  level: choice('choice-level', ['effect', 'objective', 'output', 'activity'], 'objective', false),
  parent: { ...field('', 'choice', false), choices: [] },
  indicator: field('Aandeel dat binnen vier weken hulp krijgt'),
  unit: field('%'),
  direction: choice('choice-direction', ['up', 'down', 'same'], 'up'),
  baseline: field('62'),
  baseline_date: field('2026-12-31', 'date'),
  baseline_basis: field('Registratie van de jeugdteams'),
  target: field(''),
  target_date: field('', 'date'),
  not_measurable_because: field('', 'text', false),
});

/** New rows of each list, and what a new row holds. */
const blank: Record<string, () => Record<string, Field>> = {
  causes: () => cause('', ''),
  stakeholders: () => stakeholder('', '', ''),
  questions: () => research('', '', []),
  goals: goal,
};

const single = (): Record<string, Field> => ({
  'start.name': field('Jeugdhulp in de wijken'),
  'start.societal_issue': field('Jongeren krijgen op tijd passende hulp, dicht bij huis.', 'long'),
  'start.municipality': field('Voorbeeldstad'),
  'start.note_kind': choice('choice-note_kind', ['beslisnota', 'collegevoorstel', 'raadsvoorstel'], 'collegevoorstel'),
  'start.meeting_date': field('2027-04-14', 'date', false),
  'start.commissioner': field('Afdelingshoofd Sociaal Domein', 'text', false),
  'start.advisor': field('Beleidsadviseur Jeugd'),
  'start.analyst': field('', 'text', false),
  'start.portfolio_holder': field('Wethouder Jeugd', 'text', false),
  'start.case_number': field('', 'text', false),
  'ethics.q1': choice('ethics-q1', ['groups', 'individuals'], 'groups'),
  'ethics.q2': choice('ethics-q2', ['no', 'partly', 'heavily'], 'no'),
  'ethics.q3': choice('ethics-q3', ['no', 'doubt', 'yes'], 'no'),
  'ethics.q4': choice('ethics-q4', ['open', 'known', 'unknown'], ''),
  'ethics.q4.explanation': field('', 'long', false),
  'ethics.q5': choice('ethics-q5', ['no', 'yes'], ''),
  'ethics.q6': choice('ethics-q6', ['none', 'some', 'vulnerable'], 'vulnerable'),
  'ethics.q6.explanation': field('', 'long', false),
  'question.trigger': field('De raad vroeg waarom de kosten van jeugdhulp stijgen.', 'long'),
  'question.problem_hypothesis': field('In enkele wijken krijgen veel jongeren hulp.', 'long'),
  'question.affected': field('Jongeren tot en met 17 jaar'),
  'question.size': field('Ongeveer 4.000'),
  'question.size_basis': field('CBS, bevolking op 1 januari'),
  'question.since': field('2022'),
  'question.present_policy': field('', 'long', false),
  'question.do_nothing': field('', 'long'),
  'question.policy_question': field('Verdelen wij de jeugdteams anders over de wijken?', 'long'),
});

const column = (value: string) => ({ value, label: value, consequence: null });

const part = (text: string, slotName: string | null = null, isOpen = false) => ({ text, slot: slotName, isOpen, isUnset: false });

const readRow = (term: string, text: string, slotName: string | null, isOpen = false) => ({ term, text, slot: slotName, isOpen });

function reading(fields: Record<string, Field>, path: string, number: number): Question {
  const value = (name: string) => fields[`${path}.${name}`]?.value ?? '';
  const compared = { average: 'het gemiddelde', nothing: 'niets' }[value('comparison')];
  const slot = (name: string, choices: Question['slots'][number]['choices'], hint: string | null = null) => ({
    name,
    path: `${path}.${name}`,
    label: t(`field-questions-${name}-label`),
    value: value(name),
    choices,
    hint,
  });
  const sentence = [
    part('Hoe groot is het aantal', 'statistic'),
    part(value('subject') || 'wie of wat', 'subject', value('subject') === ''),
    part('zijn er per 1.000'),
    part('‘Jongeren’', 'denominator'),
    part('volgens ‘Jeugdhulp’', 'measure'),
    part('per Wijk', 'group'),
    part('over de hele periode', 'period'),
    part(value('filter') ? `waar ${value('filter')}` : 'zonder voorwaarde', 'filter'),
    part(', vergeleken met'),
    part(compared ?? 'kies een vergelijking', 'comparison', !compared),
    part('?'),
  ];
  const districts = ['Centrum', 'Noord', 'Oost', 'Zuid', 'West', 'Haven', 'Park', 'Dorp', 'Veld', 'Bos', 'Duin', 'Meer'];
  return {
    path,
    number,
    sentence,
    text: sentence.map(({ text }) => text).join(' '),
    reading: [
      readRow('Soort', 'Beschrijven: aantal per 1.000', 'statistic'),
      readRow('Bron', 'jeugdhulp.xlsx, Wijken', 'dataset'),
      readRow('Teller', 'Jeugdhulp, kolom C', 'measure'),
      readRow('Noemer', 'Jongeren, kolom B', 'denominator'),
      readRow('Filter', value('filter') || 'geen', 'filter'),
      readRow('Groep', 'Wijk, kolom A', 'group'),
      readRow('Periode', 'geen', 'period'),
      readRow('Vergelijking', compared ?? 'nog open', 'comparison', !compared),
      readRow('Peildatum', '31 december 2026', null),
    ],
    slots: [
      slot('statistic', [
        { value: 'rate', label: 'Hoe groot is het aantal', consequence: 'Aantal per 1.000, zodat gebieden te vergelijken zijn.' },
        { value: 'sum', label: 'Hoeveel', consequence: 'Telt de waarden van een kolom op.' },
      ]),
      slot('subject', [], value('subject') ? null : 'Schrijf op om wie of wat het gaat.'),
      slot('dataset', [{ value: '1', label: 'Jeugdhulp per wijk', consequence: null }]),
      slot('measure', [column('Jeugdhulp'), column('Verwijzingen')]),
      slot('denominator', [{ value: '', label: 'het totaal', consequence: null }, column('Jongeren')]),
      slot('group', [{ value: '', label: 'voor iedereen samen', consequence: null }, column('Wijk')]),
      slot('period', [{ value: '', label: 'over de hele periode', consequence: null }]),
      slot('filter', [
        { value: '', label: 'zonder voorwaarde', consequence: null },
        ...districts.map((name) => ({ value: `Wijk=${name}`, label: `waar Wijk ${name} is`, consequence: null })),
      ]),
      slot(
        'comparison',
        [
          { value: 'average', label: 'het gemiddelde', consequence: null },
          { value: 'nothing', label: 'niets', consequence: null },
        ],
        compared ? null : 'Een aantal zonder vergelijking zegt nog niet of het veel is.',
      ),
    ],
    open: sentence.filter(({ isOpen }) => isOpen).length,
    isCommitted: false,
    inTheWay: [],
    findings: [],
  };
}

type Rows = Record<string, Record<string, Field>[]>;

/** The snapshot of these rows: paths by place, and the questions' readings made anew. */
function snapshotOf(alone: Record<string, Field>, rows: Rows): Snapshot {
  const fields = { ...alone };
  const lists: Record<string, string[]> = {};
  for (const [list, own] of Object.entries(rows)) {
    lists[list] = own.map((_, index) => `${list}[${index + 1}]`);
    for (const [index, row] of own.entries()) {
      for (const [name, one] of Object.entries(row)) fields[`${list}[${index + 1}].${name}`] = one;
    }
  }
  const start = demoSnapshot();
  const questions = (lists['questions'] ?? []).map((path, index) => reading(fields, path, index + 1));
  const gates = start.gates.filter((gate) => gate.step === 'note');
  return {
    ...start,
    fields,
    lists,
    gates,
    questions,
    ethics: {
      outcome: 'dpia_recommended',
      text: t('ethics-outcome-dpia_recommended'),
      because: [t('ethics-because', { question: t('ethics-q6'), answer: t('ethics-q6-vulnerable') })],
      beforeStart: ['ethics.q1', 'ethics.q2', 'ethics.q3', 'ethics.q4', 'ethics.q5', 'ethics.q6'],
      atTheData: [],
      atTheOutcome: [],
      seen: [],
    },
  };
}

const someRows = (): Rows => ({
  causes: [cause('Gezinnen verhuizen hier vaker.', 'aanname'), cause('Huisartsen verwijzen vaker door.', 'Gesprek met huisartsen')],
  stakeholders: [stakeholder('Ouders in wijk Oost', 'onbekend', 'better')],
  questions: [
    research('Waar krijgen naar verhouding de meeste jongeren hulp?', 'jongeren met jeugdhulp', [
      'Het aandeel is in een wijk duidelijk hoger.',
      'Wij verdelen de teams anders.',
      'De wijken verschillen weinig.',
      'Wij houden de verdeling zoals die is.',
    ]),
  ],
  goals: [goal()],
});

export interface FormStage {
  core: FakeCore;
  snapshot: Snapshot;
}

/** Where a path of a list points: `causes[2].text`. */
function at(path: string) {
  const [, list = '', place = '', name = ''] = /^(\w+)\[(\d+)\](?:\.(\w+))?$/.exec(path) ?? [];
  return { list, index: Number(place) - 1, name };
}

const filled = (old: Field | undefined, value: string): Field => ({ ...(old ?? field('')), value, filled: value !== '', error: null });

/** A dossier with these lists, or with a row or two in each, and the core that keeps it. */
export function formDossier(rows: Rows = someRows()): FormStage {
  let alone = single();
  let now = rows;
  const answer = () => snapshotOf(alone, now);
  const change = (list: string, by: (own: Record<string, Field>[]) => Record<string, Field>[]) => {
    now = { ...now, [list]: by(now[list] ?? []) };
    return answer();
  };
  const core = fakeCore({
    set_field: ({ path, value }: { path: string; value: string }) => {
      const { list, index, name } = at(path);
      if (list) return change(list, (own) => own.map((row, place) => (place === index ? { ...row, [name]: filled(row[name], value) } : row)));
      alone = { ...alone, [path]: filled(alone[path], value) };
      return answer();
    },
    add_item: ({ list }: { list: string }) => change(list, (own) => [...own, blank[list]?.() ?? {}]),
    remove_item: ({ path }: { path: string }) => change(at(path).list, (own) => own.filter((_, place) => place !== at(path).index)),
    move_item: ({ path, to }: { path: string; to: number }) =>
      change(at(path).list, (own) => {
        const rest = own.filter((_, place) => place !== at(path).index);
        const moved = own[at(path).index];
        return moved ? rest.toSpliced(to - 1, 0, moved) : own;
      }),
    remove_outcome: ({ place, outcome }: { place: number; outcome: number }) =>
      change('questions', (own) => own.map((row, index) => (index === place - 1 ? { ...row, [`if_${outcome}`]: field('', 'text', false), [`then_${outcome}`]: field('', 'text', false) } : row))),
    snapshot: answer,
    home: () => ({ recent: [], sampleAvailable: false, firstSteps: [] }),
    set_language: () => null,
  });
  return { core, snapshot: answer() };
}
