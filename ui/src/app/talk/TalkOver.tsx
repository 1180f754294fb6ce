/** What people say of a field: how it stands between them, their comments, and room for another. */
import { useRef, useState } from 'react';

import type { Talk } from '../../api/wire';
import { Button, LinkButton, TextArea } from '../../kit';
import { act } from '../../state/dossier';
import { usePerson } from '../../state/person';
import { goToField } from '../../state/screen';
import { useWords } from '../words';
import { AsWhom } from './AsWhom';
import { states } from './StateTag';

export function TalkOver({ path, talk, isReadOnly }: { path: string; talk: Talk | null; isReadOnly: boolean }) {
  const { t } = useWords();
  const isKnown = usePerson((person) => person.role !== null);
  const [text, setText] = useState('');
  const mark = talk?.mark;
  const ways = useRef<HTMLDivElement>(null);
  const unmark = async () => {
    const done = await act('mark_field', { path, state: null });
    if (!done) return;
    // The button that was pressed is gone, and with nothing left to say the whole talk at the field is.
    requestAnimationFrame(() => (ways.current ? ways.current.querySelector('button')?.focus() : goToField(path)));
  };
  const comment = async () => {
    if (!text.trim()) return;
    const done = await act('comment', { path, text: text.trim() });
    if (done) setText('');
  };
  return (
    <>
      {!isReadOnly && <AsWhom />}
      {!isReadOnly && isKnown && (
        <div ref={ways} className="talk-states" role="group" aria-label={t('talk-state')}>
          {states.map((state) => (
            <Button key={state} small look={mark?.state === state ? 'primary' : 'secondary'} aria-pressed={mark?.state === state} onPress={() => void act('mark_field', { path, state })}>
              {t(`talk-state-${state}`)}
            </Button>
          ))}
          {mark && (
            <Button small look="subtle" onPress={() => void unmark()}>
              {t('talk-state-none')}
            </Button>
          )}
        </div>
      )}
      {mark && (
        <p className="muted">
          {t(`talk-state-${mark.state}`)}: {t('talk-by', { by: mark.by, at: mark.at })}
          {mark.changed && `. ${t('talk-changed')}`}
        </p>
      )}
      {mark?.contested && <p className="muted">{mark.contested}</p>}
      {talk && talk.comments.length > 0 && (
        <ul className="talk-comments" aria-label={t('talk-comments')}>
          {talk.comments.map((one) => (
            <li key={one.id} className={one.settled ? 'settled' : ''}>
              <p>{one.text}</p>
              <p className="muted">
                {t('talk-by', { by: one.by, at: one.at })}
                {one.settled && ` · ${t('talk-settled')}`}
                {!isReadOnly && (
                  <>
                    {' '}
                    <LinkButton onPress={() => void act('settle_comment', { comment: one.id, state: one.settled ? 'open' : 'settled' })}>
                      {one.settled ? t('talk-reopen') : t('talk-settle')}
                    </LinkButton>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      {!isReadOnly && isKnown && (
        <div className="talk-add">
          <TextArea label={t('talk-comment')} hint={mark?.state === 'contested' ? t('talk-comment-printed') : null} value={text} onChange={setText} rows={2} />
          <Button small onPress={() => void comment()}>
            {t('talk-comment-add')}
          </Button>
        </div>
      )}
    </>
  );
}
