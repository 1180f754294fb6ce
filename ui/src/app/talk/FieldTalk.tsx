/** The talk about a field, at the field itself once something was said. */
import './Talk.css';
import { Button as Pressable, DialogTrigger } from 'react-aria-components';

import type { Field } from '../../api/wire';
import { Bubble, Icon } from '../../kit';
import { useSnapshot } from '../../state/dossier';
import { useWords } from '../words';
import { LastChange } from './LastChange';
import { StateTag } from './StateTag';
import { TalkOver } from './TalkOver';

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
