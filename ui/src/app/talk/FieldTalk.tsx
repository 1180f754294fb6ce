/** What people say of a field: how it stands between them, and their comments. At the field itself once something was said. */
import './Talk.css';
import { useState } from 'react';
import { Button as Pressable, DialogTrigger } from 'react-aria-components';

import type { Field, Talk } from '../../api/wire';
import { Bubble, Button, Icon, LinkButton, TextArea } from '../../kit';
import { act, useSnapshot } from '../../state/dossier';
import { usePerson } from '../../state/person';
import { useWords } from '../words';
import { AsWhom } from './AsWhom';
import { LastChange } from './LastChange';
import { states, StateTag } from './StateTag';

interface Props {
  path: string;
  label: string;
  field: Field;
}

export function FieldTalk({ path, label, field }: Props) {
  const { t } = useWords();
  const isReadOnly = useSnapshot()?.readOnly != null;
  const { talk } = field;
  if (!talk) return null;
  const open = talk.comments.filter((comment) => !comment.settled).length;
  return (
    <div className="field-talk">
      <DialogTrigger>
        <Pressable className="talk-button">
          <Icon name="talk" size="small" />
          <span className="vh">{t('talk-open', { label })}</span>
          {talk.mark && <StateTag mark={talk.mark} />}
          {open > 0 && <span className="num">{open}</span>}
        </Pressable>
        <Bubble className="talk-bubble" placement="bottom start" title={t('talk-title')}>
          <LastChange path={path} value={field.value} />
          <TalkOver path={path} talk={talk} isReadOnly={isReadOnly} />
        </Bubble>
      </DialogTrigger>
    </div>
  );
}

export function TalkOver({ path, talk, isReadOnly }: { path: string; talk: Talk | null; isReadOnly: boolean }) {
  const { t } = useWords();
  const isKnown = usePerson((person) => person.role !== null);
  const [text, setText] = useState('');
  const mark = talk?.mark;
  const comment = async () => {
    if (!text.trim()) return;
    const done = await act('comment', { path, text: text.trim() });
    if (done) setText('');
  };
  return (
    <>
      {!isReadOnly && <AsWhom />}
      {!isReadOnly && isKnown && (
        <div className="talk-states" role="group" aria-label={t('talk-state')}>
          {states.map((state) => (
            <Button key={state} small look={mark?.state === state ? 'primary' : 'secondary'} aria-pressed={mark?.state === state} onPress={() => void act('mark_field', { path, state })}>
              {t(`talk-state-${state}`)}
            </Button>
          ))}
          {mark && (
            <Button small look="subtle" onPress={() => void act('mark_field', { path, state: null })}>
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
          <TextArea label={t('talk-comment')} value={text} onChange={setText} rows={2} />
          <Button small onPress={() => void comment()}>
            {t('talk-comment-add')}
          </Button>
        </div>
      )}
    </>
  );
}
