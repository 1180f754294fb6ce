/** The other blocks of the note, and the lists of what is done and what is measured after the decision. */
import { BoundField } from '../../app/fields/BoundField';
import { useWords } from '../../app/words';
import type { NoteBlock, Snapshot } from '../../api/wire';
import { Button } from '../../kit';
import { useList } from '../../state/dossier';
import { anchor } from './ArgumentCard';
import { RichField } from './RichField';
import { RowMenu } from './RowMenu';
import { add } from './rows';

/** Fields that are no running text. */
const plain = new Set(['note.subject', 'note.disclosure', 'note.sunset_date']);

export function TextBlock({ snapshot, path }: { snapshot: Snapshot; path: string }) {
  const { t, maybe } = useWords();
  const block = snapshot.note.blocks.find((one) => one.path === path);
  const field = snapshot.fields[path];
  if (!field) return null;
  const title = block?.title || maybe(`field-${path.replace('.', '-')}-label`) || field.label;
  return (
    <section className="block" id={anchor(path)} aria-label={title}>
      {plain.has(path) ? <BoundField path={path} layout="row" /> : <RichField path={path} label={title} showLabel />}
      {block && block.limit > 0 && <Words block={block} say={t} />}
    </section>
  );
}

function Words({ block, say }: { block: NoteBlock; say: ReturnType<typeof useWords>['t'] }) {
  const { words, limit } = block;
  return <p className={`words ${words > limit ? 'too-long' : 'muted'}`}>{say('step-note-words', { words: String(words), limit: String(limit) })}</p>;
}

interface RowsProps {
  list: 'milestones' | 'monitors';
  isReadOnly: boolean;
}

/** Milestones and monitors: small forms under each other. */
export function Rows({ list, isReadOnly }: RowsProps) {
  const { t } = useWords();
  const paths = useList(list);
  return (
    <section className="block rows" id={anchor(list)} aria-labelledby={`${list}-title`}>
      <h3 id={`${list}-title`}>{t(`step-note-${list}`)}</h3>
      <p className="muted">{t(`step-note-${list}-what`)}</p>
      {paths.map((path, at) => (
        <article key={path} className="row-card" aria-label={t(`step-note-${list}-one`, { number: String(at + 1) })}>
          {list === 'milestones' ? <Milestone path={path} number={at + 1} /> : <Monitor path={path} number={at + 1} />}
          <RowMenu path={path} what={t(`step-note-${list}-one`, { number: String(at + 1) })} among={paths} />
        </article>
      ))}
      {!isReadOnly && (
        <Button small icon="plus" onPress={() => void add(list, list === 'milestones' ? 'what' : 'indicator')}>
          {t(`step-note-${list}-add`)}
        </Button>
      )}
    </section>
  );
}

function Milestone({ path, number }: { path: string; number: number }) {
  const { t } = useWords();
  return (
    <div className="field-row row-fields">
      <RichField path={`${path}.what`} label={t('step-note-milestone-what', { number: String(number) })} showLabel look="head" />
      <BoundField path={`${path}.who`} />
      <BoundField path={`${path}.when`} />
    </div>
  );
}

function Monitor({ path, number }: { path: string; number: number }) {
  const { t } = useWords();
  return (
    <div className="field-row row-fields">
      <BoundField path={`${path}.indicator`} />
      <BoundField path={`${path}.who`} />
      <BoundField path={`${path}.when`} />
      <RichField path={`${path}.adjust_if`} label={t('step-note-monitor-adjust', { number: String(number) })} showLabel look="head" />
    </div>
  );
}
