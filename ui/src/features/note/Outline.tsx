/** How the note is built: points, arguments with their strength, objections, and the other blocks. */
import { useWords } from '../../app/words';
import type { Argument, NoteBlock, Point, Snapshot } from '../../api/wire';
import { Button, Icon } from '../../kit';
import { useScreen } from '../../state/screen';
import { Strength } from './ArgumentCard';
import { add } from './rows';

/** To a field on this step. */
const goTo = (field: string) => useScreen.setState({ goal: field, field });

/** Whether the field that is worked in belongs to this row. */
const useIsHere = (path: string) => useScreen((screen) => screen.field?.startsWith(`${path}.`) ?? false);

export function Outline({ snapshot }: { snapshot: Snapshot }) {
  const { t } = useWords();
  const { points, blocks, checks } = snapshot.note;
  return (
    <nav className="outline" aria-label={t('step-note-outline')}>
      <h2>{t('step-note-points')}</h2>
      {points.length === 0 && <p className="muted">{t('step-note-points-none')}</p>}
      <ol className="outline-points">
        {points.map((point) => (
          <PointLine key={point.id} point={point} />
        ))}
      </ol>
      {!snapshot.readOnly && (
        <Button small look="subtle" icon="plus" onPress={() => void add('points', 'text')}>
          {t('step-note-add-point')}
        </Button>
      )}
      <div className="outline-blocks">
        <h2>
          {t('step-note-blocks')} <small>{t('step-note-checks-filled', { filled: String(checks.filled), blocks: String(checks.blocks) })}</small>
        </h2>
        <ul>
          {blocks.map((block) => (
            <BlockLine key={block.path} block={block} />
          ))}
        </ul>
      </div>
    </nav>
  );
}

function PointLine({ point }: { point: Point }) {
  const { t } = useWords();
  return (
    <li className="pt">
      <button type="button" className="bp" onClick={() => goTo(`${point.path}.text`)}>
        <span className="no">{point.number}</span>
        <span>{point.text || t('step-note-point-empty')}</span>
      </button>
      <ol className="args">
        {point.arguments.map((argument) => (
          <ArgumentLine key={argument.path} argument={argument} />
        ))}
        {point.objections.length > 0 && (
          <li>
            <button type="button" className="line" onClick={() => goTo(`${point.objections[0]?.path}.head`)}>
              <Icon name="scales" size="small" />
              <span>{t('step-note-objections-count', { count: point.objections.length })}</span>
            </button>
          </li>
        )}
      </ol>
    </li>
  );
}

function ArgumentLine({ argument }: { argument: Argument }) {
  const { t } = useWords();
  const isHere = useIsHere(argument.path);
  const { stale, numbers } = argument;
  return (
    <li>
      <button type="button" className="line" aria-current={isHere || undefined} onClick={() => goTo(`${argument.path}.head`)}>
        <span className="n">{argument.number}</span>
        <span>
          {argument.head || t('step-note-argument-head-empty')}
          <span className="line-state">
            <Strength label={argument.label} />
            {stale > 0 && (
              <span className="state warn">
                <Icon name="warning" size="small" />
                {t('step-note-stale-count', { count: stale })}
              </span>
            )}
            {stale === 0 && numbers > 0 && (
              <span className="state ok">
                <Icon name="done" size="small" />
                {t('step-note-fresh-count', { count: numbers })}
              </span>
            )}
          </span>
        </span>
      </button>
    </li>
  );
}

function BlockLine({ block }: { block: NoteBlock }) {
  const { t } = useWords();
  const isHere = useScreen((screen) => screen.field === block.path);
  const { path, title, filled, required, words, limit } = block;
  const tooLong = limit > 0 && words > limit;
  const isMissing = required && !filled;
  const count = limit > 0 ? t('step-note-words-short', { words: String(words), limit: String(limit) }) : t('step-note-words-only', { count: words });
  const state = isMissing || tooLong ? 'warn' : filled ? 'ok' : '';
  return (
    <li>
      <button type="button" className="line" aria-current={isHere || undefined} onClick={() => goTo(path)}>
        <span className={`state ${state}`}>
          <Icon name={isMissing || tooLong ? 'warning' : filled ? 'done' : 'pencil'} size="small" />
        </span>
        <span className="grow">{title}</span>
        <small className={isMissing || tooLong ? 'too-long' : ''}>{filled ? count : t(required ? 'step-note-block-empty' : 'step-note-block-optional')}</small>
      </button>
    </li>
  );
}
