/** How a field stands between people, in a word. */
import type { Mark } from '../../api/wire';
import { Tag } from '../../kit';
import { useWords } from '../words';

export type MarkState = Mark['state'];

export const states: readonly MarkState[] = ['to_discuss', 'discussed', 'contested', 'agreed'];

const tones = { to_discuss: 'info', discussed: 'plain', contested: 'warning', agreed: 'done' } as const;

export function StateTag({ mark }: { mark: Mark }) {
  const { t } = useWords();
  const isOver = mark.changed && mark.state === 'agreed';
  return <Tag tone={isOver ? 'warning' : tones[mark.state]}>{isOver ? t('talk-reason-changed') : t(`talk-state-${mark.state}`)}</Tag>;
}
