/** A decision point with its arguments and the objections to it. */
import { useState } from 'react';

import { useWords } from '../../app/words';
import type { Objection, Point, Snapshot } from '../../api/wire';
import { Button, Dialog } from '../../kit';
import { anchor, ArgumentCard } from './ArgumentCard';
import { RichField } from './RichField';
import { RowMenu } from './RowMenu';
import { add, remove } from './rows';

interface Props {
  snapshot: Snapshot;
  point: Point;
}

export function PointSection({ snapshot, point }: Props) {
  const { t } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { path, id, number } = point;
  const what = t('step-note-point', { number });
  const isEmpty = point.arguments.length === 0 && point.objections.length === 0;
  const isReadOnly = snapshot.readOnly !== null;
  return (
    <section className="point" aria-label={what} id={anchor(path)}>
      <div className="point-head">
        <span className="no">{number}</span>
        <RichField path={`${path}.text`} label={t('step-note-point-text', { number })} look="point" placeholder={t('step-note-point-empty')} />
        <RowMenu
          path={path}
          what={what}
          among={snapshot.note.points.map((one) => one.path)}
          onRemove={() => (isEmpty ? void remove(path, what) : setAsking(true))}
        />
      </div>
      {point.arguments.map((argument) => (
        <ArgumentCard key={argument.path} snapshot={snapshot} argument={argument} among={point.arguments.map((one) => one.path)} />
      ))}
      {!isReadOnly && (
        <Button small icon="plus" onPress={() => void add('arguments', 'head', id)}>
          {t('step-note-add-argument')}
        </Button>
      )}
      <h3 className="objections-head">{t('step-note-objections', { number })}</h3>
      {point.objections.map((objection) => (
        <ObjectionCard key={objection.path} objection={objection} among={point.objections.map((one) => one.path)} />
      ))}
      {point.objections.length === 0 && <p className="muted">{t('step-note-objections-none')}</p>}
      {!isReadOnly && (
        <Button small icon="plus" onPress={() => void add('objections', 'head', id)}>
          {t('step-note-add-objection')}
        </Button>
      )}
      <Dialog
        role="alertdialog"
        title={t('step-note-remove', { what })}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button onPress={() => setAsking(false)}>{t('kit-cancel')}</Button>
            <Button
              look="danger"
              onPress={() => {
                setAsking(false);
                void remove(path, what);
              }}
            >
              {t('step-note-remove-all')}
            </Button>
          </>
        }
      >
        <p>{t('step-note-remove-point', { arguments: point.arguments.length, objections: point.objections.length })}</p>
      </Dialog>
    </section>
  );
}

function ObjectionCard({ objection, among }: { objection: Objection; among: readonly string[] }) {
  const { t } = useWords();
  const { path, number, words, limit } = objection;
  const what = t('step-note-objection', { number });
  return (
    <article className="arg objection" aria-label={what} id={anchor(path)}>
      <span className="n">{number}</span>
      <div className="box">
        <div className="arg-head">
          <RichField path={`${path}.head`} label={t('step-note-objection-head', { number })} look="head" placeholder={t('step-note-objection-head-empty')} />
          <RowMenu path={path} what={what} among={among} />
        </div>
        <RichField path={`${path}.answer`} label={t('step-note-objection-answer', { number })} placeholder={t('step-note-objection-answer-empty')} />
        <div className="meta">
          <span className={words > limit ? 'too-long' : 'muted'}>{t('step-note-words', { words: String(words), limit: String(limit) })}</span>
        </div>
      </div>
    </article>
  );
}
