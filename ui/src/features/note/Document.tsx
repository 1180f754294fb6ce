/** The whole note under each other, in the order in which it is printed. */
import { EthicsQuestions } from '../../app/ethics/EthicsQuestions';
import { useWords } from '../../app/words';
import type { Snapshot } from '../../api/wire';
import { Button, EmptyState } from '../../kit';
import { Rows, TextBlock } from './Blocks';
import { startInserting } from './editors';
import { PointSection } from './PointSection';
import { add } from './rows';

/** Before and after the decision points, in the order of the note. */
export const blocksBefore = ['note.subject', 'note.disclosure', 'note.summary', 'note.trigger', 'note.effect'] as const;
export const blocksAfter = ['note.residents', 'note.reliability', 'note.privacy', 'note.finance', 'note.legal', 'note.participation', 'note.sunset_date'] as const;

interface Props {
  snapshot: Snapshot;
  /** Out of sight, but not out of mind: what is typed and where the caret stood stay. */
  isHidden: boolean;
}

export function Document({ snapshot, isHidden }: Props) {
  const { t } = useWords();
  const { points } = snapshot.note;
  const isReadOnly = snapshot.readOnly !== null;
  return (
    <section className="edit" aria-label={t('step-note-text')} hidden={isHidden}>
      <div className="tools">
        {!isReadOnly && (
          // Keeps the caret where it is: the button does not take focus by a press of the mouse.
          <Button look="subtle" icon="hash" preventFocusOnPress onPress={startInserting}>
            {t('step-note-insert')}
          </Button>
        )}
      </div>
      <div className="doc">
        {blocksBefore.map((path) => (
          <TextBlock key={path} snapshot={snapshot} path={path} />
        ))}
        <h2>{t('step-note-points')}</h2>
        {points.length === 0 && (
          <EmptyState
            icon="scales"
            title={t('step-note-points-none')}
            action={
              !isReadOnly && (
                <Button look="primary" onPress={() => void add('points', 'text')}>
                  {t('step-note-add-point')}
                </Button>
              )
            }
          >
            {t('step-note-points-none-why')}
          </EmptyState>
        )}
        {points.map((point) => (
          <PointSection key={point.id} snapshot={snapshot} point={point} />
        ))}
        {points.length > 0 && !isReadOnly && (
          <Button icon="plus" onPress={() => void add('points', 'text')}>
            {t('step-note-add-point')}
          </Button>
        )}
        <h2>{t('step-note-consequences')}</h2>
        {blocksAfter.slice(0, -1).map((path) => (
          <TextBlock key={path} snapshot={snapshot} path={path} />
        ))}
        <AtTheOutcome snapshot={snapshot} />
        <h2>{t('step-note-after')}</h2>
        <Rows list="milestones" isReadOnly={isReadOnly} />
        <Rows list="monitors" isReadOnly={isReadOnly} />
        {blocksAfter.slice(-1).map((path) => (
          <TextBlock key={path} snapshot={snapshot} path={path} />
        ))}
      </div>
    </section>
  );
}

/** Questions of the ethics and privacy check that only make sense once the outcome is there. */
function AtTheOutcome({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const paths = snapshot.ethics.atTheOutcome;
  if (paths.length === 0) return null;
  return (
    <section className="at-the-outcome" aria-labelledby="at-the-outcome">
      <h2 id="at-the-outcome">{t('ethics-late-title')}</h2>
      <p className="muted">{t('ethics-late-lead')}</p>
      <EthicsQuestions paths={paths} />
    </section>
  );
}
